import Foundation
import Testing

/// `setu adapter new` as it talks with a person at a terminal.
@Suite struct ProposalDialogueTests {
    /// Dates nobody can tell the order of, and fields that are a concern as well as a case.
    private static let sample = """
        No,Opened,Child,Sex,Age,Problem,Remarks
        A-1,03/04/2025,Asha Mwangi,F,9,Neglect,Comes to school without food and falls asleep in class
        A-2,05/06/2025,Juma Otieno,M,12,Physical abuse,Was heard crying on several evenings by a neighbour

        """

    private func start(_ more: String...) throws -> (dialogue: TypedDialogue, folder: TemporaryFolder) {
        let folder = try TemporaryFolder()
        _ = try folder.file("sample.csv", Self.sample)
        let arguments = ["adapter", "new", "ke.office", "--from", "sample.csv", "--folder", "office"] + more
        return (try TypedDialogue(arguments, in: folder.path), folder)
    }

    private func written(_ folder: TemporaryFolder) -> String? {
        try? String(contentsOfFile: folder.path + "/office/adapter.yaml", encoding: .utf8)
    }

    @Test func answersAreTakenUp() throws {
        let (dialogue, folder) = try start()
        try dialogue.wait(for: "What is each record?")
        try dialogue.wait(for: "[1] ")
        dialogue.type("concern\n")
        try dialogue.wait(for: "Whose law applies?")
        dialogue.type("tz\n")
        try dialogue.wait(for: "What comes first in dates")
        dialogue.type("month\n")
        try dialogue.wait(for: "Which time zone")
        try dialogue.wait(for: "[Africa/Dar_es_Salaam] ")
        dialogue.type("Africa/Nairobi\n")
        try dialogue.wait(for: "Written to office")
        #expect(dialogue.end() == 0)
        let table = try #require(written(folder))
        #expect(table.contains("type: concern/1") && table.contains("jurisdiction: TZ"))
        #expect(table.contains("MM/dd/yyyy") && table.contains("timeZone: Africa/Nairobi"))
        // What was answered is no question any more.
        for question in ["Is each record a", "come first?", "Is TZ the country", "the zone of times"] {
            #expect(!table.contains(question), "\(question)")
        }
    }

    @Test func enterTakesWhatIsProposed() throws {
        let (dialogue, folder) = try start("--type", "concern")
        try dialogue.wait(for: "[KE] ")
        dialogue.type("\n")
        try dialogue.wait(for: "[1] ")
        dialogue.type("\n")
        try dialogue.wait(for: "[Africa/Nairobi] ")
        dialogue.type("\n")
        #expect(dialogue.end() == 0)
        let table = try #require(written(folder))
        #expect(table.contains("jurisdiction: KE") && table.contains("dd/MM/yyyy"))
        #expect(table.contains("timeZone: Africa/Nairobi"))
    }

    @Test func aWrongAnswerIsAskedForAgain() throws {
        let (dialogue, folder) = try start()
        try dialogue.wait(for: "[1] ")
        for wrong in ["99\n", "0\n", "cauliflower\n"] {
            dialogue.type(wrong)
            try dialogue.wait(for: "a number from 1 to")
        }
        dialogue.type("case\n")
        try dialogue.wait(for: "[KE] ")
        dialogue.type("Kenya\n")
        try dialogue.wait(for: "Kenya is no country or part of one")
        dialogue.type("\n")
        try dialogue.wait(for: "[1] ")
        dialogue.type("2\n")
        try dialogue.wait(for: "[Africa/Nairobi] ")
        dialogue.type("nairobi\n")
        try dialogue.wait(for: "did you mean Africa/Nairobi?")
        dialogue.type("Africa/Nairobi\n")
        #expect(dialogue.end() == 0)
        let table = try #require(written(folder))
        #expect(table.contains("type: case/1") && table.contains("MM/dd/yyyy"))
    }

    @Test(arguments: ["\u{3}", "\u{4}"])
    func theDialogueCanBeEndedAndNothingIsWritten(_ key: String) throws {
        let (dialogue, folder) = try start("--type", "concern")
        try dialogue.wait(for: "[KE] ")
        dialogue.type("\n")
        try dialogue.wait(for: "[1] ")
        dialogue.type(key)
        let code = dialogue.end()
        #expect(code != 0 && code != -1)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/office"))
        #expect(key == "\u{3}" || dialogue.shown.contains("nothing was written"))
    }

    @Test func nobodyIsAskedWhereYesIsSaid() throws {
        let (dialogue, folder) = try start("--yes")
        #expect(dialogue.end() == 0)
        #expect(!dialogue.shown.contains("What is each record?"))
        #expect(written(folder)?.contains("# ? Is each record a") == true)
    }
}
