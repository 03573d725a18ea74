/// How a candidate ends: with what is to be reported, or kept for a reason.
enum Conclusion<Finding> {
  case found(Finding)
  case kept(KeepReason)
}
