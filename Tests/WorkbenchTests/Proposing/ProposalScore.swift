import Workbench

/// How much of a proposal is right, by the answers of its sample.
struct ProposalScore {
    /// How many fields have a place in the contract.
    private(set) var homes = 0
    /// How many of them a line reads into the right place.
    private(set) var right = 0
    /// How many of those lines are not marked as questions.
    private(set) var sure = 0
    /// How many fields are read into the wrong place by a line that is marked as a question.
    private(set) var wrongAndMarked = 0
    /// The fields that are read into the wrong place, or left out for good, without a question.
    private(set) var silentlyWrong: [String] = []

    /// Compares.
    init(_ proposal: Proposal, with sample: SampleAnswers) {
        for field in proposal.fields {
            let answers = sample.answers(for: field.field.origin)
            let hasHome = !answers.isEmpty && !answers.contains("-") && !answers.contains("?")
            homes += hasHome ? 1 : 0
            let isRight = field.target.map { target in answers.contains { Self.isSame($0, target) } } ?? false
            switch field.verdict {
            case .sure, .likely:
                if isRight {
                    right += hasHome ? 1 : 0
                    sure += hasHome && field.verdict == .sure ? 1 : 0
                } else if field.verdict == .likely {
                    wrongAndMarked += 1
                } else {
                    silentlyWrong.append("\(field.field.name): \(field.target ?? "")")
                }
            case .ignored where hasHome: silentlyWrong.append("\(field.field.name): ignored")
            case .ignored, .asked, .unknown: continue
            }
        }
    }

    /// One line.
    func line(for name: String) -> String {
        let share = homes == 0 ? 100 : right * 100 / homes
        return
            "\(name): \(right) of \(homes) right (\(share) %), \(sure) of them sure; wrong and marked \(wrongAndMarked); "
            + "silently wrong \(silentlyWrong.count)"
    }

    /// Whether a target is what an answer says; the parts of a name or of an address that are one text are the same.
    private static func isSame(_ answer: String, _ target: String) -> Bool {
        if answer == target { return true }
        if answer == "child.address" || answer == "child.age" { return target.hasPrefix(answer + "/") }
        if answer.hasPrefix("child.relatedPersons") { return target.hasPrefix(answer + "/") }
        if answer == "child.names/family" { return target == "child.names/second" }
        if answer == "child.identifiers" { return target.hasPrefix(answer + "[") }
        if answer.hasSuffix("names") {
            return target == answer + "/given" || target == answer + "/middle"
                || target == answer + "/second" || target == answer + "/family" && answer != "child.names"
        }
        return false
    }
}
