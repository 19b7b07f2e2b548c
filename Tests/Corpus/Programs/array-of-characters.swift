// Random programs, seed 4: a string from characters was the text of an array.
let letters = String("x y z".reversed())
print(letters, letters.count)
