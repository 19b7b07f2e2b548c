/// The version of the program, as `--version` and every page say it.
package let guidegenVersion = "0.1.0"
