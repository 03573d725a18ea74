import CLibFuzzer

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// `fuzz --list` prints the targets, `fuzz --seeds FOLDER ROOT` writes their first inputs. Otherwise the environment
// variable FUZZ_TARGET names the target, and the arguments are libFuzzer's: it starts this program again with other
// arguments (`-merge=1`, `-minimize_crash=1`), which inherits the environment.
let arguments = CommandLine.arguments
if arguments.dropFirst().first == "--list" {
  for target in FuzzTarget.all { print(target.name) }
  exit(0)
}
if arguments.count == 4, arguments[1] == "--seeds" {
  try Seeds(root: arguments[3]).write(to: arguments[2])
  exit(0)
}
if FuzzTarget.selected == nil {
  complain("set FUZZ_TARGET to one of \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
  exit(2)
}
var count = CommandLine.argc
var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &values, testOneInput))
