/// What this build of Calque is.
public enum Release {
  /// By semantic versioning.
  public static let version = "0.1.0"
  /// When it was made, as manual pages write it.
  package static let date = "November 27, 2026"
}
