import Adapters
import Testing

@Suite struct CodeListReaderTests {
    private func read(_ text: String) -> (list: CodeList, problems: [String]) {
        let read = CodeListReader.read(Array(text.utf8), name: "sex", file: "sex.csv")
        let problems = read.diagnostics.map { problem in
            let place = "\(problem.location.line):\(problem.location.column)"
            return "\(place) \(problem.code)" + (problem.suggestion.map { " -> \($0)" } ?? "")
        }
        return (read.list, problems)
    }

    @Test func aListIsReadWithItsRelationsAndPlaces() {
        let read = read(
            "\u{feff}source,code,relation,note\r\nM,male,,\r\n\"a \"\"b\"\", c\",other,broader,why\r\n\r\nम , female\r\n"
        )
        #expect(read.problems == [])
        #expect(read.list.entries.map(\.source) == ["M", "a \"b\", c", "म"])
        #expect(read.list.entries.map(\.code) == ["male", "other", "female"])
        #expect(read.list.entries.map(\.relation) == [.exact, .broader, .exact])
        #expect(read.list.entries.map(\.location?.line) == [2, 3, 5])
        #expect(read.list["A \"B\",  C"]?.code == "other")
    }

    @Test func aValueMayMeanOneThingAfterAnother() {
        let read = read("source,code,from,until\nR,a,,2022-06-30\nR,b,2022-07-01,\nS,c,,\n")
        #expect(read.problems == [])
        #expect(read.list.isDated)
        #expect(read.list.boundaries == [20_220_701])
        #expect(read.list.edition(on: 20_220_630)["R"]?.code == "a")
        #expect(read.list.edition(on: 20_220_701)["R"]?.code == "b")
        #expect(read.list.edition(on: nil)["R"] == nil)
        #expect(read.list.edition(on: nil)["S"]?.code == "c")
    }

    @Test func daysThatContradictAreReported() {
        #expect(read("source,code,from\nR,a,1.7.2022\n").problems == ["2:5 CODES_DATE"])
        #expect(read("source,code,from,until\nR,a,2022-07-01,2022-06-30\n").problems == ["2:16 CODES_DATE"])
        #expect(read("source,code,from\nR,a,\nR,b,2022-07-01\n").problems == ["3:3 CODES_DUPLICATE"])
    }

    @Test func everyMistakeIsReportedWhereItStands() {
        let text = """
            source,code,relaton
            M,male
            m ,female
            ,x
            y,
            a,b,c,d
            z,x,exat
            "q"w,x
            लड़का,male
            "open,x
            """
        #expect(
            read(text).problems == [
                "8:4 CODES_QUOTE", "10:1 CODES_QUOTE", "1:13 CODES_HEADER -> relation", "3:4 CODES_DUPLICATE",
                "4:1 CODES_EMPTY",
                "5:1 CODES_EMPTY", "6:1 CODES_COLUMNS", "7:1 CODES_COLUMNS", "10:1 CODES_EMPTY",
            ]
        )
        #expect(read("source,code,relation\nM,male,exat").problems == ["2:8 CODES_RELATION -> exact"])
        #expect(read("").problems == ["1:1 CODES_HEADER"])
        #expect(read("a,b\nc,d").problems.last == "1:1 CODES_HEADER")
    }

    @Test func columnsCountCharactersAlsoBehindALineBreakInQuotes() {
        #expect(
            read("source,code,relation\nमहिला,female,exakt\n").problems == ["2:14 CODES_RELATION -> exact"]
        )
        #expect(
            read("source,code,relation\n\"म\nb\",x,exakt\nc,\u{feff}y,exakt\n").problems
                == ["3:6 CODES_RELATION -> exact", "4:5 CODES_RELATION -> exact"]
        )
    }

    @Test func aSecondRowThatSaysTheSameIsNoMistake() {
        let read = read("source,code\nM,male\nm,male\n")
        #expect(read.problems == [])
        #expect(read.list.entries.count == 1)
    }

    @Test func bytesThatAreNotUTF8AreRefused() {
        let read = CodeListReader.read([0xff], name: "x", file: "x.csv")
        #expect(read.diagnostics.map(\.code) == ["CODES_NOT_UTF8"])
    }
}
