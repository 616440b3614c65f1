import Testing

@Suite struct RecordsCommandTests {
    @Test func csvIsAnObjectByHeader() throws {
        let run = try SetuProcess.run("records", "--format", "csv", "-", input: "name,age\n\"A, B\",7\nC,\n")
        #expect(run.code == 0)
        #expect(run.lines == [#"{"name":"A, B","age":"7"}"#, #"{"name":"C","age":""}"#])
        #expect(run.talk.isEmpty)
    }

    @Test func jsonGivesTheElementsOfARootArray() throws {
        let run = try SetuProcess.run("records", "--format", "json", "-", input: #"[{"a":1.0},2,"x"]"#)
        #expect(run.code == 0)
        #expect(run.lines == [#"{"a":1.0}"#, "2", #""x""#])
    }

    @Test func jsonGivesTheRootWhereItIsNoArray() throws {
        let run = try SetuProcess.run("records", "--format", "json", "-", input: #" {"a": [1, 2]} "#)
        #expect(run.code == 0)
        #expect(run.lines == [#"{"a":[1,2]}"#])
    }

    @Test func jsonRecordsAreTakenFromAPath() throws {
        let run = try SetuProcess.run(
            "records",
            "--format",
            "json",
            "--records",
            "/calls[*]",
            "-",
            input: #"{"export":"x","calls":[{"id":1},{"id":2}]}"#
        )
        #expect(run.code == 0)
        #expect(run.lines == [#"{"id":1}"#, #"{"id":2}"#])
    }

    @Test func aLineThatIsNotJSONIsToldAndTheOthersArePrinted() throws {
        let run = try SetuProcess.run("records", "--format", "ndjson", "-", input: "{\"a\":1}\n{oops}\n{\"a\":2}\n")
        #expect(run.code == 2)
        #expect(run.lines == [#"{"a":1}"#, #"{"a":2}"#])
        #expect(run.talk.contains("standard input:2: JSON_SYNTAX"))
    }

    @Test func aRaggedRowIsToldAndTheOthersArePrinted() throws {
        let run = try SetuProcess.run("records", "--format", "csv", "-", input: "a,b\n1,2\n1,2,3\n4,5\n")
        #expect(run.code == 2)
        #expect(run.lines == [#"{"a":"1","b":"2"}"#, #"{"a":"4","b":"5"}"#])
        #expect(run.talk.contains("standard input:3: CSV_RAGGED"))
    }

    @Test func xmlGivesTheChildrenOfTheRoot() throws {
        let run = try SetuProcess.run("records", "--format", "xml", "-", input: "<f><r><n>A</n></r><r><n>B</n></r></f>")
        #expect(run.code == 0)
        #expect(run.lines.count == 2)
    }

    @Test func aTruncatedFileIsRefusedWithItsPlace() throws {
        let run = try SetuProcess.run("records", "--format", "xml", "-", input: "<f><r><n>A</n></r><r><n>B")
        #expect(run.code == 2)
        #expect(run.talk.contains("TRUNCATED"))
    }

    @Test func aFileThatIsNotThereIsRefused() throws {
        let run = try SetuProcess.run("records", "--format", "csv", "/nowhere/feed.csv")
        #expect(run.code == 2)
        #expect(run.talk.contains("/nowhere/feed.csv could not be read"))
    }

    @Test func aFolderIsRefused() throws {
        let run = try SetuProcess.run("records", "--format", "csv", "/tmp")
        #expect(run.code == 2)
        #expect(run.talk.contains("/tmp is a folder"))
    }
}
