import Contracts
import HTTPTypes

/// Decides who may do what over HTTP.
struct AccessControl: Sendable {
    let operatorToken: OperatorToken
    let feeds: [String: Feed]

    /// Whether the caller is the operator of this machine.
    func isOperator(_ caller: Caller) -> Bool {
        caller.isLocal && (caller.token.map { operatorToken.matches($0) } ?? false)
    }

    /// Demands the operator of this machine.
    func requireOperator(_ caller: Caller) throws(Problem) {
        guard !isOperator(caller) else { return }
        throw Problem(
            caller.token == nil ? .unauthorized : .forbidden,
            "OPERATOR_ONLY",
            "expected: the operator's token, from this machine; it stands in the data folder"
        )
    }

    /// Demands the feed's key where it has one, else a program on this machine; the operator may always.
    func requireSender(_ caller: Caller, of feed: Feed) throws(Problem) {
        if isOperator(caller) { return }
        guard let key = feed.settings.key else {
            guard caller.isLocal else {
                throw Problem(
                    .forbidden,
                    "NO_FEED_KEY",
                    "this feed has no key, so it is taken from its own machine only"
                )
            }
            return
        }
        guard let token = caller.token else {
            throw Problem(.unauthorized, "FEED_KEY_MISSING", "expected: the feed's key as a bearer token")
        }
        guard key.matches(token) else { throw Problem(.forbidden, "FEED_KEY_WRONG", "expected: the key of this feed") }
    }

    /// Whether the caller may read a topic: open ones on this machine, restricted and secret ones as its operator.
    ///
    /// Originals, dead letters and internal state are never read as topics, nor is what others keep on the same cluster.
    func mayRead(_ topic: Topic, _ caller: Caller) -> Bool {
        guard topic.rawValue.hasPrefix("cp.") else { return false }
        for prefix in ["cp.raw.", "cp.internal.", "cp.dead-letter."] where topic.rawValue.hasPrefix(prefix) {
            return false
        }
        return topic.sensitivity == .open ? caller.isLocal : isOperator(caller)
    }
}
