/// Why an adapter's program gave no answer.
///
/// Holds positions and expectations, never a value: it ends in rejections.
enum ProcessFault: Error, Equatable {
    /// It could not be started, or it ends before it is asked anything.
    case unavailable(String)
    /// It ended while it was asked.
    case crashed(String)
    /// It took too long.
    case timedOut(seconds: Int)
    /// It answered something that is no answer.
    case protocolBroken(String)

    /// It failed too often, one time after another, to be asked again.
    static let givenUp = unavailable("it was not asked about this record, because it failed at several before")

    /// The code of the rejections it ends in.
    var code: String {
        switch self {
        case .unavailable: "ADAPTER_UNAVAILABLE"
        case .crashed: "ADAPTER_CRASHED"
        case .timedOut: "ADAPTER_TIMEOUT"
        case .protocolBroken: "ADAPTER_PROTOCOL"
        }
    }

    /// What was expected of the program.
    var expectation: String {
        switch self {
        case .unavailable(let reason): "the adapter's program to run: \(reason)"
        case .crashed(let how): "an answer, but the adapter's program ended (\(how))"
        case .timedOut(let seconds): "an answer of the adapter's program within \(seconds) s"
        case .protocolBroken(let expectation): "of the adapter's program: \(expectation)"
        }
    }
}
