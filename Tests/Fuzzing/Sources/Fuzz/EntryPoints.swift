import CLibFuzzer

/// Called by libFuzzer with one input.
func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  FuzzTarget.selected?.test(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

/// Called by libFuzzer, which finds it by name, to make the next input from `data`. Most changes are libFuzzer's own.
/// One in eight repeats a part of the input many times, because that is what makes quadratic work visible; one in eight
/// moves a whole line elsewhere.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ maxSize: Int, _ seed: UInt32) -> Int {
  let mutation = Mutation(seed: seed)
  guard size > 4, let changed = mutation.change(Array(UnsafeBufferPointer(start: data, count: size)), upTo: maxSize)
  else { return LLVMFuzzerMutate(data, size, maxSize) }
  for (index, byte) in changed.enumerated() { data[index] = byte }
  return changed.count
}
