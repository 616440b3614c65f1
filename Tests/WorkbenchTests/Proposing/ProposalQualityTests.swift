import Adapters
import ContractsTesting
import Formats
import Foundation
import Testing
import Workbench

/// What the proposer is measured by: samples of other origin, with answers that were written by hand.
@Suite struct ProposalQualityTests {
    private func propose(_ sample: SampleAnswers) throws -> (sample: Sample, proposal: Proposal) {
        let read = try SampleReader().read([sample.file])
        let settings = ProposalSettings(id: "\(sample.country).\(sample.name)")
        return (read, try #require(Proposer().propose(read, settings: settings)))
    }

    @Test func thereAreSamplesOfManyOrigins() {
        #expect(SampleAnswers.all.count >= 30)
        #expect(Set(SampleAnswers.all.map(\.country)).count >= 18)
    }

    @Test(arguments: SampleAnswers.all)
    func sevenOfTenFieldsAreProposedRightAndNoneIsSilentlyWrong(_ sample: SampleAnswers) throws {
        let (read, proposal) = try propose(sample)
        let draft = try #require(DraftBuilder(proposal, of: read)).build()
        let score = ProposalScore(draft.proposal, with: sample)
        print(score.line(for: sample.name))
        #expect(score.right * 10 >= score.homes * 7)
        #expect(score.silentlyWrong == [])
    }

    @Test(arguments: SampleAnswers.all)
    func theEventTypeIsTheRightOneOrAskedFor(_ sample: SampleAnswers) throws {
        let proposal = try propose(sample).proposal
        let answers = sample.answers["(type)"] ?? []
        #expect(answers.contains(proposal.type) || proposal.choice.isUncertain)
    }

    @Test(arguments: SampleAnswers.all)
    func whatIsProposedCanBeUsedAtOnce(_ sample: SampleAnswers) throws {
        let (read, proposal) = try propose(sample)
        let draft = try #require(DraftBuilder(proposal, of: read)).build()
        #expect(draft.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
        let output = try #require(draft.fixtures.first).output
        #expect(output.whole.count + output.rejections.count >= read.records)
        #expect(output.whole.count * 2 >= read.records)
    }

    @Test(arguments: SampleAnswers.all)
    func theFixtureHoldsNoLongWordOfTheSampleThatTellsWhoSomebodyIs(_ sample: SampleAnswers) throws {
        let (read, proposal) = try propose(sample)
        let input = try #require(read.inputs.first)
        let fixture = SampleAnonymiser(proposal, key: 7).anonymised(sample.file, input)
        let again = try SampleReader().read([SampleFile(name: sample.file.name, bytes: fixture)])
        #expect(again.fields.map(\.path) == read.fields.map(\.path))
        let told = ["names", "phone", "address", "id", "relatedPersons"]
        for field in proposal.fields {
            // States and districts stay, as in the open view.
            guard let target = field.target, told.contains(where: { target.contains($0) }), field.field.kind != .date,
                !target.hasSuffix("/state"), !target.hasSuffix("/district")
            else { continue }
            let kept = Set(field.field.values.filter { $0.count >= 5 }).intersection(
                again[field.field.origin]?.values ?? []
            )
            #expect(kept == [], "\(field.field.name)")
        }
    }
}
