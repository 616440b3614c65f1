import Contracts
import Formats

/// Rejections as lines of JSON: where the record stands in the original and why it was refused, never a value.
package final class RejectionLog {
    private let output: BufferedOutput

    /// Makes a log that writes to an output.
    package init(_ output: BufferedOutput) {
        self.output = output
    }

    /// Appends the rejections of the slice that was translated last.
    func append(_ run: DryRun, of slice: FramedSlice) throws {
        for rejection in run.rejections(of: slice) {
            output.writer.append(rejection.bytes)
            output.writer.append(UInt8(ascii: "\n"))
        }
        try output.flushIfFull()
    }

    /// Writes what there is.
    func flush() throws {
        try output.flush()
    }
}
