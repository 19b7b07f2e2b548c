extension ECS {
  /// The scheduler of one cluster: its state, and what each event makes of it.
  ///
  /// It never looks at a clock and calls nobody: what is to happen later it leaves in `agenda`, and
  /// what it wants of those who own instances in `requests`. Who runs it takes both away.
  struct Scheduler: Sendable {
    enum Occurrence: Sendable {
      case interfaceAttached(task: Int)
      case imagesPulled(task: Int)
      case activated(task: Int)
      case containerExits(task: Int, container: Int, run: Int)
      case containerPasses(task: Int, container: Int, run: Int)
      case containerFails(task: Int, container: Int, run: Int)
      case startTimesOut(task: Int, container: Int)
      case containerStops(task: Int, container: Int, isKilled: Bool)
      case deactivated(task: Int)
      case interfaceDetached(task: Int)
      case targetHealthy(task: Int)
      case unchecked(task: Int)
      case spotNotice(task: Int)
      case reconcile(service: Int)
      case saysSteadyAgain(service: Int, token: Int)
      case scale(provider: Int)
    }

    /// What the owner of instances is asked for.
    enum Request: Sendable {
      case launch(provider: String, count: Int)
      case terminate(instance: String)
      /// Images for a task, to be answered by ``Scheduler/pull(_:_:)``.
      case pull(task: Int)
    }

    let zones: [String]
    var timing = Timing()
    var now = SimulatedTime.start
    var agenda: [(time: SimulatedTime, occurrence: Occurrence)] = []
    var requests: [Request] = []
    var tasks: [Task] = []
    var services: [ServiceRun] = []
    var serviceIndices: [String: Int] = [:]
    var plans: [Plan] = []
    var instances: [ContainerInstance] = []
    var providers: [InstanceProvider] = []
    var behaviors: [String: ContainerBehavior] = [:]
    var events: [Event] = []
    /// How much was looked at: what those who let examples run take a price for.
    var work = 0
    /// Services that found no room for a task.
    var waitingServices: [Int] = []
    /// Tasks of providers that found none.
    var waitingTasks: [Int] = []
    var generator: SeededGenerator

    init(zones: [String], seed: Int64) {
      self.zones = zones
      generator = SeededGenerator(seed: seed)
    }

    mutating func schedule(_ occurrence: Occurrence, after delay: TimeSpan) {
      agenda.append((now + delay, occurrence))
    }

    mutating func handle(_ occurrence: Occurrence, at time: SimulatedTime) {
      now = time
      work += 1
      switch occurrence {
      case .interfaceAttached(let task): beginPull(task)
      case .imagesPulled(let task): imagesPulled(task)
      case .activated(let task): activated(task)
      case .containerExits(let task, let container, let run): exits(task, container, run)
      case .containerPasses(let task, let container, let run): passes(task, container, run)
      case .containerFails(let task, let container, let run): fails(task, container, run)
      case .startTimesOut(let task, let container): startTimesOut(task, container)
      case .containerStops(let task, let container, let isKilled):
        containerStops(task, container, isKilled: isKilled)
      case .deactivated(let task): beginStopping(task)
      case .interfaceDetached(let task): finish(task)
      case .targetHealthy(let task): targetHealthy(task)
      case .unchecked(let task): countAsHealthy(task)
      case .spotNotice(let task): spotNotice(task)
      case .reconcile(let service): reconcile(service)
      case .saysSteadyAgain(let service, let token): saySteadyAgain(service, token)
      case .scale(let provider): scale(provider)
      }
    }

    /// Has a service looked at once, after everything else of this moment.
    mutating func touch(_ service: Int?) {
      guard let service, !services[service].isDirty else { return }
      services[service].isDirty = true
      schedule(.reconcile(service: service), after: .zero)
    }

    /// The number of a plan for this task definition; a known one is found again.
    mutating func plan(for task: TaskDefinition) throws(ModelError) -> Int {
      if let known = plans.lastIndex(where: { $0.definition == task }) { return known }
      plans.append(try Plan(task))
      return plans.count - 1
    }
  }
}
