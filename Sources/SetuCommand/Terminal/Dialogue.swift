/// Questions to a person at a terminal: an empty answer takes what is proposed, a wrong one is asked again, and the end of input
/// ends the command.
struct Dialogue {
    /// One of the answers to choose from.
    struct Choice {
        /// The answer itself, which may be typed as well as its number.
        var name: String
        /// What it means.
        var remark: String

        init(_ name: String, _ remark: String = "") {
            self.name = name
            self.remark = remark
        }
    }

    private let terminal = Terminal.current

    /// Asks for one of some answers, the first of which is proposed.
    ///
    /// - Parameters:
    ///   - question: the question.
    ///   - choices: the answers; at least one.
    /// - Returns: the name of the one that was chosen.
    /// - Throws: ``CommandFailure`` where input ends.
    func pick(_ question: String, from choices: [Choice]) throws -> String {
        terminal.say("")
        terminal.say(terminal.talkStyle.bold(question))
        let width = choices.map(\.name.count).max() ?? 0
        for (index, choice) in choices.enumerated() {
            let number = String(index + 1)
            let space = String(repeating: " ", count: String(choices.count).count - number.count)
            let rest = choice.remark.isEmpty ? "" : String(repeating: " ", count: width - choice.name.count + 2)
            terminal.say("  \(space)\(number)  \(choice.name)\(rest)\(terminal.talkStyle.faint(choice.remark))")
        }
        while true {
            let answer = try answer(proposal: "1")
            if let number = Int(answer), choices.indices.contains(number - 1) { return choices[number - 1].name }
            let named = choices.filter { $0.name.lowercased().hasPrefix(answer.lowercased()) }
            let same = named.first { $0.name.lowercased() == answer.lowercased() }
            if let meant = same ?? (named.count == 1 ? named.first : nil) { return meant.name }
            terminal.say(
                terminal.talkStyle.warning("a number from 1 to \(choices.count) or a name of these; Enter takes 1")
            )
        }
    }

    /// Asks for a text.
    ///
    /// - Parameters:
    ///   - question: the question.
    ///   - proposal: what an empty answer means.
    ///   - fault: why an answer will not do, in words; `nil` for one that does.
    /// - Returns: the answer.
    /// - Throws: ``CommandFailure`` where input ends.
    func line(_ question: String, proposal: String, fault: (String) -> String?) throws -> String {
        terminal.say("")
        terminal.say(terminal.talkStyle.bold(question))
        while true {
            let answer = try answer(proposal: proposal)
            guard let fault = fault(answer) else { return answer }
            terminal.say(terminal.talkStyle.warning("\(fault); Enter takes \(proposal)"))
        }
    }

    private func answer(proposal: String) throws -> String {
        terminal.sayPart("[\(proposal)] ")
        guard let line = readLine() else {
            terminal.say("")
            throw CommandFailure.failed("ended without an answer; nothing was written")
        }
        let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return answer.isEmpty ? proposal : answer
    }
}
