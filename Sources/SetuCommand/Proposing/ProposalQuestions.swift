import Contracts
import Formats
import Foundation
import Text
import Workbench

/// Asks on a terminal what samples do not tell; an empty answer keeps what is proposed.
struct ProposalQuestions {
    /// The samples.
    let sample: Sample

    private let dialogue = Dialogue()

    init(sample: Sample) {
        self.sample = sample
    }

    /// Asks, and notes the answers.
    /// - Throws: ``CommandFailure`` where there is no answer any more.
    func ask(_ settings: inout ProposalSettings) throws {
        tell()
        let choice = Proposer().choose(sample)
        if settings.type == nil, choice.isUncertain {
            settings.type = try dialogue.pick("What is each record?", from: choice.ranking.map { Self.choice($0.type) })
        }
        if settings.jurisdiction == nil {
            settings.jurisdiction = try dialogue.line(
                "Whose law applies? A country or part of one, such as KE or IN-UK (ISO 3166).",
                proposal: settings.countryOfID,
                fault: Self.jurisdictionFault
            )
            .uppercased()
        }
        guard let proposal = Proposer().propose(sample, settings: settings) else { return }
        if settings.isDayFirst == nil, proposal.questions.contains(where: { $0.contains("could be read both ways") }) {
            let orders = [Dialogue.Choice("day", "3 April 2025"), Dialogue.Choice("month", "March 4, 2025")]
            let answer = try dialogue.pick(
                "What comes first in dates such as 03/04/2025?",
                from: proposal.isDayFirst ? orders : orders.reversed()
            )
            settings.isDayFirst = answer == "day"
        }
        if settings.timeZone == nil {
            settings.timeZone = try dialogue.line(
                "Which time zone are times of that name none?",
                proposal: proposal.zone,
                fault: Self.zoneFault
            )
        }
    }

    /// What the questions are about.
    private func tell() {
        let names = sample.files.map { file, input in
            "\(file.name) (\(sample.inputs[input].description.format.rawValue), \(sample.inputs[input].charset))"
        }
        let style = Terminal.current.talkStyle
        Terminal.current.say(
            "\(names.joined(separator: ", ")): \(counted(sample.records, "record")), \(counted(sample.fields.count, "field"))"
        )
        Terminal.current.say(style.faint("Enter takes the answer in brackets, Ctrl-C ends; nothing is written before."))
    }

    private static func choice(_ type: String) -> Dialogue.Choice {
        Dialogue.Choice(type, SchemaCatalog.builtIn["\(type)/1"]?.title ?? "")
    }

    private static func jurisdictionFault(_ answer: String) -> String? {
        var settings = ProposalSettings(id: "")
        settings.jurisdiction = answer.uppercased()
        return settings.hasJurisdiction ? nil : "\(answer) is no country or part of one in ISO 3166"
    }

    private static func zoneFault(_ answer: String) -> String? {
        let known = TimeZone.knownTimeZoneIdentifiers + ["UTC"]
        guard !known.contains(answer) else { return nil }
        let same = known.first { $0.lowercased().hasSuffix("/" + answer.lowercased().replacing(" ", with: "_")) }
        let meant = (same ?? NearestName.of(answer, among: known)).map { "; did you mean \($0)?" } ?? ""
        return "\(answer) is no time zone of the IANA list\(meant)"
    }
}
