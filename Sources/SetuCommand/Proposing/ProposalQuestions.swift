import Formats
import Workbench

/// Asks on a terminal what samples do not tell; an empty answer keeps what is proposed.
struct ProposalQuestions {
    /// The samples.
    let sample: Sample

    /// Asks, and notes the answers.
    func ask(_ settings: inout ProposalSettings) {
        let choice = Proposer().choose(sample)
        if settings.type == nil, choice.isUncertain {
            let types = choice.ranking.map(\.type)
            settings.type = pick("What is each record?", from: types)
        }
        guard let proposal = Proposer().propose(sample, settings: settings) else { return }
        if settings.isDayFirst == nil, proposal.questions.contains(where: { $0.contains("could be read both ways") }) {
            let answer = pick(
                "Dates such as 03/04/2025: what comes first?",
                from: proposal.isDayFirst ? ["day", "month"] : ["month", "day"]
            )
            settings.isDayFirst = answer == "day"
        }
        if settings.jurisdiction == nil {
            settings.jurisdiction = line(
                "Whose law applies (ISO 3166)?",
                proposal: settings.countryOfID
            )
        }
        if settings.timeZone == nil {
            settings.timeZone = line("Time zone of times without one?", proposal: proposal.zone)
        }
    }

    private func pick(_ question: String, from answers: [String]) -> String {
        Terminal.current.say(question)
        for (index, answer) in answers.enumerated() { Terminal.current.say("  \(index + 1) \(answer)") }
        Terminal.current.sayPart("[1] ")
        guard let text = readLine(), let number = Int(text), answers.indices.contains(number - 1) else {
            return answers[0]
        }
        return answers[number - 1]
    }

    private func line(_ question: String, proposal: String) -> String {
        Terminal.current.sayPart("\(question) [\(proposal)] ")
        guard let text = readLine(), !text.isEmpty else { return proposal }
        return text
    }
}
