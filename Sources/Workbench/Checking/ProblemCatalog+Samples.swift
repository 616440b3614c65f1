extension ProblemCatalog {
    /// What stands in the example between two lines that change places.
    private static let between =
        "\n      source: const(police)\n      missingType: Kind | code(missing-type, absent: unknown)\n"
        + "      status: const(missing)\n      "

    /// What can be wrong with fixtures, and what samples show to be probably not meant.
    static let samples: [ProblemDescription] = [
        ProblemDescription(
            FolderProblem.inputMissing,
            "A fixture without an input",
            what: "The folder has no file `input.*`.",
            why: "`setu adapter test` would pass over it, and what it was to show would not be shown.",
            mending: "Name the sample `input.csv`, `input.xml` or `input.json`.",
            .file("fixtures/03-new/sample.csv", "RecordId,Version", "the same as fixtures/03-new/input.csv")
        ),
        ProblemDescription(
            FolderProblem.inputTwice,
            "A fixture with two inputs",
            what: "Only the first by name is run.",
            why: "The other would prove nothing.",
            mending: "Make a fixture for each.",
            .file("fixtures/01-csv/input.txt", "RecordId,Version", "the same in a fixture of its own")
        ),
        ProblemDescription(
            FolderProblem.notJSON,
            "An expectation that is no JSON",
            what: "Each line of `events.ndjson` and `rejections.ndjson` is one JSON object.",
            why: "It cannot be compared with what comes out.",
            mending: "Mend the line, or let `setu adapter test --record` write the file anew and read the difference.",
            .file(
                "fixtures/01-csv/events.ndjson",
                "{\"type\": \"child-protection.missing-report.v1\",",
                "{\"type\": \"child-protection.missing-report.v1\"}"
            )
        ),
        ProblemDescription(
            FolderProblem.unknownFile,
            "A file of a fixture that nobody reads",
            what: "What a fixture expects is in `events.ndjson` and `rejections.ndjson`.",
            why: "What is expected under another name is not held against anything.",
            mending: "Rename the file.",
            .file("fixtures/01-csv/event.ndjson", "{}", "the same as fixtures/01-csv/events.ndjson")
        ),
        ProblemDescription(
            FolderProblem.noFixtures,
            "An adapter without a fixture",
            what: "The folder has no `fixtures/NN-situation/input.*`.",
            why: "Nothing shows that the table reads what the sender writes, and the next change may break it unseen.",
            mending: "Put a sample there with invented people, and record what comes out.",
            .file("fixtures", "an adapter without fixtures/", "fixtures/01-first/input.csv", .removing)
        ),
        ProblemDescription(
            FolderProblem.refused,
            "A sample that is refused as a whole",
            what: "No entry of `inputs` fits the file, or its records cannot be told apart.",
            why: "Deliveries like it would be refused.",
            mending: "Mend `inputs`: format, delimiter, header row, path of the records.",
            .file("fixtures/03-page/input.html", "{\"children\": 3", "a sample in a format that 'inputs' names")
        ),
        ProblemDescription(
            FolderProblem.unknownEntry,
            "A file of the adapter that nobody reads",
            what: "The folder holds `adapter.yaml`, `codes/*.csv` and `fixtures/`.",
            why: "What lies under another name has no effect.",
            mending: "Rename it.",
            .file("codes/colours.txt", "source,code", "the same as codes/colours.csv")
        ),
        ProblemDescription(
            FolderProblem.codesUnused,
            "A code list that no line names",
            what: "The folder has the list, and neither a line nor a condition uses it.",
            why: "A line probably names another list, or none.",
            mending: "Use it, or take it out.",
            .file("codes/colour.csv", "source,code\nred,red", "child.physical.hair: … | code(colour), or no such file")
        ),
        ProblemDescription(
            FolderProblem.aliasUnused,
            "An alias of a name that is not used",
            what: "`aliases` gives other spellings of a source name that no line reads.",
            why: "The other spellings are then read by nobody.",
            mending: "Write the name as the lines do.",
            .table("aliases: {ChildNme: [NameOfChild]}", "aliases: {ChildName: [NameOfChild]}")
        ),
        ProblemDescription(
            FolderProblem.aliasTaken,
            "An alias that is a name of its own",
            what: "`aliases` gives a name another one as its spelling, and a line reads that one by itself.",
            why:
                "One column would be read as two fields, or the one that the alias means would take it from the other.",
            mending: "Take it out of the alias, or read it in one place with `firstOf(A, B)`.",
            .table("aliases: {ChildName: [NameOfChild, Story]}", "aliases: {ChildName: [NameOfChild]}")
        ),
        ProblemDescription(
            FolderProblem.ignoredAndRead,
            "A field that is ignored and read",
            what: "`ignore` says that nobody reads the field, and a line does.",
            why: "One of the two is not true any more.",
            mending: "Take it out of `ignore`.",
            .table("ignore: [Photo, Marks]", "ignore: [Photo]")
        ),
        ProblemDescription(
            FolderProblem.fieldUnseen,
            "A source field no sample has",
            what:
                "A line, an id, a condition or `each` reads a field that no record of the fixtures has, or `ignore` names one that is nearly "
                + "what a field nobody reads is called.",
            why: "It is probably spelt otherwise by the sender, and would never give a value.",
            mending:
                "Write it as the sender does; `setu records FILE` shows the fields. If it is rare, add a fixture that has it.",
            .table("child.marks: Mark", "child.marks: Marks")
        ),
        ProblemDescription(
            FolderProblem.fieldMisplaced,
            "A field that by its name belongs elsewhere",
            what:
                "What a source field is called means another canonical field than the line fills with it, and another field of the "
                + "samples is by its name what the line wants.",
            why: "Two fields of like shape were probably taken for each other, and nothing else would show it.",
            mending: "Read the field that is suggested. If the sender really means it so, leave it: this is no error.",
            .table(
                "reportedAt: LastSeen | dateTime(dd/MM/yyyy HH:mm)" + Self.between
                    + "lastSeen.at: ReportedOn | date(dd/MM/yyyy)",
                "reportedAt: ReportedOn | date(dd/MM/yyyy)" + Self.between
                    + "lastSeen.at: LastSeen | dateTime(dd/MM/yyyy HH:mm)"
            )
        ),
        ProblemDescription(
            FolderProblem.rowMisplaced,
            "A value that is by its own words another code",
            what:
                "The value of a row is the name of one code, in English, Hindi or Vietnamese, and the row says that it is exactly another.",
            why:
                "The row was probably meant for its neighbour; no sample need have the value for it to go wrong one day.",
            mending:
                "Write the code that is suggested, or say `broader` or `narrower` where the sender means something else by the word.",
            .list("LOST,runaway,exact\nSTRAYED,lost,exact", "LOST,lost,exact")
        ),
        ProblemDescription(
            FolderProblem.valueUnseen,
            "A condition on a value no sample has",
            what: "A condition names values, and no record of the fixtures has them in that field.",
            why: "It is probably written otherwise by the sender, and the condition would never or always hold.",
            mending: "Write the value as the sender does, or add a fixture that has it.",
            .table("when: {Kind: [KIDNAPPED]}", "when: {Kind: [ABDUCTED]}")
        ),
        ProblemDescription(
            FolderProblem.absentUnseen,
            "A word for nothing that the samples write otherwise",
            what:
                "`absent` names a word, and the samples have one that is nearly the same and says nothing, which `absent` does "
                + "not name.",
            why: "What is in `absent` is compared letter by letter: the other spelling counts as a value.",
            mending: "Write the word as the samples do, or add it.",
            .table("absent: [N.A.]", "absent: [NA]")
        ),
        ProblemDescription(
            FolderProblem.dateOrderMixed,
            "A date with the day and the month the other way round",
            what:
                "A pattern has the month first where the other patterns of the table have the day first, or the other way round, "
                + "and no value of the samples tells which is right.",
            why:
                "03/04 would be read as 4 March in one field and as 3 April in the next, and both are dates that exist.",
            mending:
                "Write the pattern as the others are; if the sender really mixes them, add a fixture with a day beyond 12.",
            .table("foundAt: On | date(MM/dd/yyyy)", "foundAt: On | date(dd/MM/yyyy)")
        ),
        ProblemDescription(
            FolderProblem.unreadable,
            "A line that can read none of the samples' values",
            what:
                "The samples have values for the line, and its converter can read none of them, or finds none in its list; or its pattern "
                + "reads some dates with the day and the month in each other's place, and another reads all.",
            why: "Every record would lose the field, or be rejected.",
            mending: "Hold the line against the values: `setu adapter explain` shows one record's way, step by step.",
            .table(
                "lastSeen.at: LastSeen | dateTime(dd-MM-yyyy HH:mm)",
                "lastSeen.at: LastSeen | dateTime(dd/MM/yyyy HH:mm)"
            )
        ),
        ProblemDescription(
            FolderProblem.idShared,
            "An id that different people share",
            what: "Records of one sample have the same id and other names.",
            why: "They would be one subject, and each would overwrite the one before.",
            mending:
                "Name the field that tells records apart, several together, or `keyed(…)` over what stands for an id.",
            .table("id: District", "id: RecordId")
        ),
        ProblemDescription(
            FolderProblem.emitUnseen,
            "An emit that no sample reaches",
            what: "No record of the fixtures meets its condition.",
            why: "Nothing shows that its lines are right.",
            mending: "Add a fixture that does, or mend the condition.",
            .table("when: {Class: [FIGURES], value: {over: 90}}", "when: {Class: [FIGURES]}")
        ),
        ProblemDescription(
            FolderProblem.expectationDiffers,
            "Something else comes of a fixture than it expects",
            what:
                "The adapter was run over its fixtures, and an event or a rejection is not what `events.ndjson` and "
                + "`rejections.ndjson` have; the line is the one it most likely comes from.",
            why:
                "The table was right when the fixture was recorded: it has a slip since, or what is expected is out of date.",
            mending:
                "Mend the line. If what comes now is right, `setu adapter test ID --record` makes it what is expected; read the difference "
                + "before you keep it.",
            .file(
                "fixtures/02-xml/rejections.ndjson",
                #"{"record":0,"code":"CODE_UNMAPPED","canonicalField":"child.sex"}"#,
                "no such file, because the record is not rejected"
            )
        ),
        ProblemDescription(
            FolderProblem.inputUnseen,
            "An entry of `inputs` that no sample comes by",
            what: "Every fixture is read by another entry.",
            why: "Its path, charset or delimiter may be wrong, and nobody would notice before the first delivery.",
            mending: "Add a fixture that comes so.",
            .table(
                "records: /ex:Children/ex:Child\n  - {format: json, records: \"/children[*]\"}",
                "records: /ex:Children/ex:Child"
            )
        ),
    ]
}
