#if os(Linux)
  import Foundation
  import RuleTesting
  import SourceText
  import Testing

  @testable import Workspace

  /// File attributes other than the content.
  @Suite struct FileAttributeTests {
    @Test func attributesOfTheUserAreKept() throws {
      let folder = try TemporaryFolder(["a.md": "old"])
      guard set("user.origin", Array("translated".utf8), of: "a.md", in: folder) else { return }
      try replace("a.md", in: folder)
      #expect(value("user.origin", of: "a.md", in: folder) == Array("translated".utf8))
    }

    @Test func theAccessListIsKept() throws {
      let folder = try TemporaryFolder(["a.md": "old"])
      guard set(Self.accessList, Self.list(permissions: 7), of: "a.md", in: folder) else { return }
      try replace("a.md", in: folder)
      #expect(value(Self.accessList, of: "a.md", in: folder) == Self.list(permissions: 7))
    }

    @Test func theAccessListOfTheFolderIsNotTaken() throws {
      let folder = try TemporaryFolder(["a.md": "old"])
      guard set("system.posix_acl_default", Self.list(permissions: 7), of: ".", in: folder) else { return }
      try replace("a.md", in: folder)
      #expect(value(Self.accessList, of: "a.md", in: folder) == nil)
    }

    private static let accessList = "system.posix_acl_access"

    /// An access list in the form of the kernel: version 2, then entries of a tag, permissions and an id. One user
    /// other than the owner has `permissions`.
    private static func list(permissions: UInt16) -> [UInt8] {
      let none = UInt32.max
      let entries: [(UInt16, UInt16, UInt32)] = [
        (0x01, 6, none), (0x02, permissions, 1234), (0x04, 4, none), (0x10, 7, none), (0x20, 4, none),
      ]
      func bytes(_ number: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: number.littleEndian, Array.init) }
      return bytes(UInt32(2)) + entries.flatMap { bytes($0.0) + bytes($0.1) + bytes($0.2) }
    }

    /// False if the file system does not support them.
    private func set(_ name: String, _ value: [UInt8], of file: String, in folder: TemporaryFolder) -> Bool {
      setAttribute(folder.path + "/" + file, name, value, value.count, 0) == 0
    }

    private func value(_ name: String, of file: String, in folder: TemporaryFolder) -> [UInt8]? {
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = getAttribute(folder.path + "/" + file, name, &bytes, bytes.count)
      return count < 0 ? nil : Array(bytes.prefix(count))
    }

    private func replace(_ name: String, in folder: TemporaryFolder) throws {
      try FileWriter(folder.path + "/" + name, namedBy: .user)
        .write(Array("new".utf8), replacing: .exactly(Array("old".utf8)))
      #expect(try folder.text(name) == "new")
    }
  }

  // Not available in any Swift module.
  @_silgen_name("setxattr")
  private func setAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafePointer<UInt8>, _ size: Int,
    _ flags: Int32
  ) -> Int32
  @_silgen_name("getxattr")
  private func getAttribute(
    _ path: UnsafePointer<CChar>, _ name: UnsafePointer<CChar>, _ value: UnsafeMutablePointer<UInt8>, _ size: Int
  ) -> Int
#endif
