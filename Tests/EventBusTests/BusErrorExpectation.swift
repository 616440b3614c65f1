import Contracts
import Testing

/// Expects that work throws a ``BusError`` of a code.
func expectBusError<Value>(
    _ code: BusError.Code,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ work: () async throws -> Value
) async {
    do {
        _ = try await work()
        Issue.record("no error", sourceLocation: sourceLocation)
    } catch let error as BusError {
        #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}
