// swift-tools-version: 6.2
// Fuzzes Calque with libFuzzer. A separate package, so that it is not built when the tool is installed; `script/fuzz`
// builds it with the instrumentation that it needs.
import PackageDescription

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "calque", path: "../..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CLibFuzzer", .product(name: "CalqueKit", package: "calque")],
      path: "Sources/Fuzz"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
