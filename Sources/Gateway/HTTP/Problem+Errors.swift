import Contracts
import HTTPTypes
import Hummingbird

extension Problem {
    /// How long a sender waits before trying again.
    private static let patience = 5

    /// Says what an error means for whoever asked.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as SubmissionError: self.init(error)
        case let error as BusError: self.init(error)
        case let error as any HTTPResponseError:
            self.init(error.status, Self.code(of: error.status), error.status.reasonPhrase)
        default:
            self.init(.internalServerError, "INTERNAL", "the gateway failed; its log says why")
        }
    }

    private init(_ error: SubmissionError) {
        let status: HTTPResponse.Status =
            switch error.code {
            case .unknownFeed: .notFound
            case .contentEncoding, .mediaType: .unsupportedMediaType
            case .idempotencyRunning: .conflict
            case .tooLarge, .expansion: .contentTooLarge
            case .unavailable, .storage, .overloaded: .serviceUnavailable
            default: .unprocessableContent
            }
        self.init(
            status,
            error.code.rawValue,
            "expected: \(error.expectation)",
            line: error.line,
            byteOffset: error.byteOffset,
            retryAfterSeconds: error.isRetriable ? Self.patience : nil
        )
    }

    private init(_ error: BusError) {
        if error.code == .claimed {
            let reason = "another gateway is doing the same right now"
            self.init(.conflict, error.code.rawValue, reason, retryAfterSeconds: Self.patience)
            return
        }
        guard error.isRetriable || error.code == .closed else {
            self.init(.internalServerError, error.code.rawValue, "the bus refused; the gateway's log says why")
            return
        }
        let reason = error.code == .storage ? "the gateway's disk is full or cannot be written" : "the bus is away"
        self.init(.serviceUnavailable, error.code.rawValue, reason, retryAfterSeconds: Self.patience)
    }

    private static func code(of status: HTTPResponse.Status) -> String {
        switch status {
        case .notFound: "NOT_FOUND"
        case .methodNotAllowed: "METHOD_NOT_ALLOWED"
        case .contentTooLarge: "TOO_LARGE"
        default: "HTTP_\(status.code)"
        }
    }
}
