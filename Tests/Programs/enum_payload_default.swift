enum Task { case wait(seconds: Int = 5), stop }
print(Task.wait(), Task.wait(seconds: 1), Task.stop)
// Prints "wait(seconds: 5) wait(seconds: 1) stop"
