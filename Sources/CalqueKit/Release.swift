/// The version of this build of Calque.
public enum Release {
  /// A semantic version.
  public static let version = "0.1.0"
  /// The release date, as in manual pages.
  package static let date = "November 27, 2026"
}
