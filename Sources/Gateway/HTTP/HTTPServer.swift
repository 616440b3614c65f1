import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle

/// Answers HTTP from a table of routes.
struct HTTPServer: Service, CustomStringConvertible {
    /// The most headers of a request.
    private static let mostHeaders = 128

    let routes: [Route]
    let host: String
    let port: Int
    let limits: HTTPLimits
    let instruments: Instruments
    let logger: Logger
    /// Told the port once it listens.
    let onListening: @Sendable (Int) -> Void

    /// What the log says of it.
    var description: String { "HTTP" }

    func run() async throws {
        let router = Router(context: GatewayRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: BodyMiddleware(limits: limits))
        router.add(middleware: ProblemMiddleware(logger: logger))
        for route in routes {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                try await answer(route, request, context)
            }
        }
        let methods = MethodTable(routes)
        for path in methods.paths {
            for method in methods.refused(at: path) {
                router.on(RouterPath(path), method: method) { _, _ -> Response in throw methods.refusal(at: path) }
            }
        }
        let application = Application(
            router: router,
            server: .http1(configuration: channelConfiguration),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                serverName: "Setu",
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)
            ),
            onServerRunning: { channel in onListening(channel.localAddress?.port ?? port) },
            logger: logger
        )
        try await application.run()
    }

    private var channelConfiguration: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            idleTimeout: .nanoseconds(Int64(limits.idleTime.inSeconds * 1e9)),
            httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: limits.headerBytes,
                maxHeaderListSize: limits.headerBytes,
                maxHeaderFieldCount: Self.mostHeaders
            )
        )
    }

    private func answer(
        _ route: Route,
        _ request: Request,
        _ context: GatewayRequestContext
    ) async throws -> Response {
        let started = ContinuousClock.now
        let response: Response
        do {
            response = try await route.handle(request, context)
        } catch {
            response = ProblemMiddleware(logger: logger).answer(error, in: request.language)
        }
        instruments.answered(
            route: route.path,
            method: route.method.rawValue,
            status: Int(response.status.code),
            seconds: (ContinuousClock.now - started).inSeconds
        )
        return response
    }
}
