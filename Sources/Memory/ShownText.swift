/// Text from a memory that may be shown and written into notes.
enum ShownText {
  /// Whether it has no control characters, nor marks that reverse the direction of what follows: a memory comes with a
  /// repository, whoever wrote it. Joiners and the marks that only set a direction are parts of words. Linear.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xE0000...0xE007F, 0xE000...0xF8FF: false
      default: true
      }
    }
  }
}
