import Foundation
import Testing
import Text

@Suite struct KrutiDevJudgeTests {
    @Test(arguments: [
        ("cky Je", "बाल श्रम"), ("ekuo rLdjh", "मानव तस्करी"), ("nsgjknwu", "देहरादून"), (",uhfe;k", "एनीमिया"),
        ("Lo- gjh'k", "स्व. हरीश"), ("5 o\"kZ 3 ekg", "5 वर्ष 3 माह"), ("ftyk dk;ZØe vf/kdkjh", "जिला कार्यक्रम अधिकारी"),
        ("iksDlks", "पोक्सो"), ("pkbYM gsYiykbu 1098", "चाइल्ड हेल्पलाइन 1098"),
    ]) func convertsWhatWasTypedForTheFont(cell: String, meant: String) {
        #expect(judged(cell, isExpected: false) == .legacy(meant))
        #expect(judged(cell, isExpected: true) == .legacy(meant))
    }

    @Test(arguments: [
        "ABC/12", "M", "F", "NA", "N/A", "NIL", "Nil", "", "-", "9000000002", "+91 90000 00001", "01/01/2014",
        "12-05-2014",
        "2341 2341 2346", "10:30", "5Y3M", "25-Jul-2025", "1,00,000", "95.21%", "UK-SAA-07-0032", "Male", "Female",
        "Raju", "RAJU @ RAJESH", "Mohan Lal", "Sita Devi", "Dehradun", "DEHRADUN", "Unknown", "Yes", "No",
        "Child labour",
        "S/o Mohan", "not known", "m", "f", "someone@example.org", "www.example.org", "FIR No. 213/2025", "II", "B.A.",
        "POCSO", "Late Mohan Singh", "Km. Pooja", "बाल श्रम", "बाल Je", "Quận Bắc Từ Liêm",
    ]) func leavesWhatWasNot(cell: String) {
        #expect(judged(cell, isExpected: false) == .ordinary)
        #expect(judged(cell, isExpected: true) == .ordinary)
    }

    @Test(arguments: [("e", "म"), ("01@01@2014", "01/01/2014"), ("1]00]000", "1,00,000")])
    func convertsShortCellsOnlyInAColumnThatWasTypedForTheFont(cell: String, meant: String) {
        #expect(judged(cell, isExpected: true) == .legacy(meant))
        #expect(judged(cell, isExpected: false) != .legacy(meant))
    }

    @Test func leavesLatinWordsOfAConvertedCell() {
        #expect(judged("Hkkx II — [k.M 1", isExpected: false) == .legacy("भाग II — खण्ड 1"))
        #expect(judged("POCSO ds ekeys", isExpected: false) == .legacy("POCSO के मामले"))
    }

    @Test func marksWhatMayBeEither() {
        #expect(judged("peu", isExpected: true) == .doubtful)
    }

    /// An oracle that nobody here wrote: names in both scripts, typed for the font by a table turned round.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: names.path), "the corpus of names is not here"))
    func tellsNamesOfACorpusApart() throws {
        let rows = try String(contentsOf: Self.names, encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t") }.filter { $0.count == 2 }
        var wrong = 0
        var doubtful = 0
        for row in rows {
            for isExpected in [false, true] {
                switch judged(String(row[0]), isExpected: isExpected) {
                case .legacy: wrong += 1
                case .doubtful: doubtful += 1
                case .ordinary: break
                }
            }
        }
        #expect(wrong * 1_000 <= rows.count, "\(wrong) of \(rows.count)")
        #expect(doubtful * 100 <= rows.count * 4, "\(doubtful) of \(rows.count)")
    }

    private static let shared =
        ProcessInfo.processInfo.environment["SETU_SHARED"].map { URL(filePath: $0) }
        ?? URL(filePath: #filePath).appending(path: "../../../../../shared").standardized
    private static let names = shared.appending(path: "corpora/names/hindi/names-half.tsv")

    private enum Judged: Equatable {
        case ordinary
        case legacy(String)
        case doubtful
    }

    private func judged(_ cell: String, isExpected: Bool) -> Judged {
        var output: [UInt8] = []
        let finding = Array(cell.utf8).withUnsafeBytes {
            LegacyFont.krutiDev010.judge($0, isExpected: isExpected, into: &output)
        }
        switch finding {
        case .ordinary: return .ordinary
        case .doubtful: return .doubtful
        case .legacy: return .legacy(String(decoding: output, as: UTF8.self))
        }
    }
}
