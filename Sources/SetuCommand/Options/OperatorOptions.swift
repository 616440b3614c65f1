import ArgumentParser
import Formats
import Foundation

/// Who does something that is recorded, and why.
struct OperatorOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: "Your name, as the audit log keeps it. Without it: your user name here.")
    var name: String?

    @Option(help: "Why, in your words, as the audit log keeps it.")
    var why: String?

    /// The members of a request's body that say so.
    var members: [JSONValue.Member] {
        let user = name ?? NSUserName()
        return [.init(name: "as", value: .string(user.isEmpty ? "unknown" : user))]
            + (why.map { [.init(name: "why", value: .string($0))] } ?? [])
    }
}
