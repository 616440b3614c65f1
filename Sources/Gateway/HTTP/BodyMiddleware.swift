import HTTPTypes
import Hummingbird
import NIOCore

/// Holds bodies to the limits, and closes connections on which a body goes on after its answer.
struct BodyMiddleware: RouterMiddleware {
    /// How long an answered sender may take to notice before the connection is closed.
    private static let patience = TimeAmount.seconds(5)

    let limits: HTTPLimits

    func handle(
        _ request: Request,
        context: GatewayRequestContext,
        next: @concurrent (Request, GatewayRequestContext) async throws -> Response
    ) async throws -> Response {
        guard Self.hasBody(request) else { return try await next(request, context) }
        let body = PacedBody(request, limits: limits)
        var request = request
        request.body = RequestBody(asyncSequence: body)
        var response = try await next(request, context)
        if !body.isFinished {
            // What is left would be read to its end, however long that takes.
            response.headers[.connection] = "close"
            let channel = context.channel
            channel.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
        }
        return response
    }

    private static func hasBody(_ request: Request) -> Bool {
        if request.headers[.transferEncoding] != nil { return true }
        return request.headers[.contentLength].map { $0 != "0" } ?? false
    }
}
