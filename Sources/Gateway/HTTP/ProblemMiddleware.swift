import Contracts
import Hummingbird
import Logging

/// Turns whatever is thrown into a problem document.
struct ProblemMiddleware: RouterMiddleware {
    let logger: Logger

    func handle(
        _ request: Request,
        context: GatewayRequestContext,
        next: @concurrent (Request, GatewayRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return answer(error, in: request.language)
        }
    }

    /// The answer to an error; what the caller cannot help is logged.
    func answer(_ error: any Error, in language: AnswerLanguage) -> Response {
        var problem = Problem(error)
        if AnswerSentence.isKnown(problem.code) { problem.language = language }
        if problem.status == .internalServerError {
            logger.error("request failed", metadata: ["reason": "\(type(of: error)) \(Self.words(of: error))"])
        }
        return problem.response
    }

    /// Only errors of this project are known to hold no value of a record.
    private static func words(of error: any Error) -> String {
        switch error {
        case let error as Problem: error.detail
        case let error as BusError: error.description
        case let error as BinaryFormatError: error.description
        default: ""
        }
    }
}
