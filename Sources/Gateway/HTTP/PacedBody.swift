import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import Synchronization

/// A request's body that has to come to its end, and at a pace.
///
/// Only the time spent waiting for the sender counts, so a gateway that is slow itself blames nobody.
struct PacedBody: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    private let body: RequestBody
    private let declared: Int?
    private let limits: HTTPLimits
    private let progress = BodyProgress()

    init(_ request: Request, limits: HTTPLimits) {
        body = request.body
        declared = request.headers[.contentLength].flatMap { Int($0) }
        self.limits = limits
    }

    /// Whether the body was read to its end.
    var isFinished: Bool { progress.isFinished }

    func makeAsyncIterator() -> Iterator {
        Iterator(base: body.makeAsyncIterator(), declared: declared, limits: limits, progress: progress)
    }

    /// Reads the next piece when asked for it.
    struct Iterator: AsyncIteratorProtocol {
        private var base: RequestBody.AsyncIterator
        private let declared: Int?
        private let limits: HTTPLimits
        private let progress: BodyProgress
        private var bytes = 0
        private var waited = Duration.zero

        init(base: RequestBody.AsyncIterator, declared: Int?, limits: HTTPLimits, progress: BodyProgress) {
            self.base = base
            self.declared = declared
            self.limits = limits
            self.progress = progress
        }

        @concurrent mutating func next() async throws -> ByteBuffer? {
            let started = ContinuousClock.now
            let piece: ByteBuffer?
            do {
                piece = try await base.next()
            } catch is HTTPParserError {
                throw Problem(.badRequest, "BODY_BROKEN", "expected: a whole body, framed as HTTP/1.1 says")
            }
            waited += ContinuousClock.now - started
            guard let piece else {
                try checkEnd()
                progress.finish()
                return nil
            }
            bytes += piece.readableBytes
            try checkPace()
            return piece
        }

        /// A connection that breaks, or is broken because the gateway stops, looks like the end of the body below here.
        private func checkEnd() throws {
            try Task.checkCancellation()
            guard let declared, bytes < declared else { return }
            throw Problem(.badRequest, "BODY_TOO_SHORT", "expected: as many bytes as Content-Length says")
        }

        private func checkPace() throws {
            let beyond = (waited - limits.idleTime).inSeconds
            guard beyond > 0, Double(bytes) < beyond * Double(limits.leastBytesPerSecond) else { return }
            throw Problem(
                .requestTimeout,
                "TOO_SLOW",
                "expected: a body of at least \(limits.leastBytesPerSecond) bytes a second",
                retryAfterSeconds: 5
            )
        }
    }
}

/// How far a body was read.
final class BodyProgress: Sendable {
    private let state = Mutex(false)

    /// Whether it was read to its end.
    var isFinished: Bool { state.withLock { $0 } }

    /// Says that it was.
    func finish() { state.withLock { $0 = true } }
}
