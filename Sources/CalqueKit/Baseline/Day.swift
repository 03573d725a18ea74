import Libc

/// A day of the calendar, in UTC.
package struct Day: Hashable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  package let number: Int

  package init(_ number: Int) { self.number = number }

  /// The day on which the program runs.
  package static var today: Day { Day(time(nil) / 86_400) }

  /// Reads `2026-11-27`.
  package init?(_ text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    let parts = fields.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard fields.map(\.utf8.count) == [4, 2, 2], parts.count == 3, parts[0] > 0, 1...12 ~= parts[1],
      1...31 ~= parts[2]
    else {
      return nil
    }
    // Days before a year that starts in March, so that the leap day is its last (Hinnant, "chrono-compatible low-level
    // date algorithms").
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let month = (parts[1] + 9) % 12
    let dayOfYear = (153 * month + 2) / 5 + parts[2] - 1
    number = 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  /// `2026-11-27`.
  package var description: String {
    let days = number + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civil = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civil <= 2 ? 1 : 0)
    return "\(Self.padded(year, 4))-\(Self.padded(civil, 2))-\(Self.padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
