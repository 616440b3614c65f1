import Adapters

extension ProblemCatalog {
    /// What can be wrong with the form of an `adapter.yaml`.
    static let form: [ProblemDescription] = [
        ProblemDescription(
            TableProblem.unreadable,
            "The table cannot be read",
            what: "The folder has no file `adapter.yaml`, it cannot be opened, or it has more than a mebibyte.",
            why: "The table is the adapter; without it there is nothing to run.",
            mending:
                "Check the file's name (`.yaml`, not `.yml`) and who may read it. Long code lists belong into `codes/`.",
            .file(
                "adapter.yaml",
                "a folder without adapter.yaml",
                "adapter.yaml beside codes/ and fixtures/",
                .removing
            )
        ),
        ProblemDescription(
            TableProblem.tooLarge,
            "The table is larger than any needs to be",
            what: "The file holds more than 100 000 values.",
            why: "Every gateway reads every table at start, and a file of that size is almost always something else.",
            mending: "Move values into a code list, a file of `codes/`.",
            .table(
                "absent: [NA, NA1, NA2]                # and a hundred thousand more",
                "absent: [NA]",
                .replacingAtLength("absent: [" + repeatElement("N", count: 100_001).joined(separator: ",") + "]")
            )
        ),
        ProblemDescription(
            TableProblem.notUTF8,
            "The file is not UTF-8",
            what: "A byte of the file does not decode; the place of the first is told.",
            why: "Names of fields in Hindi or Vietnamese would not be found in any record.",
            mending: "Save the file as UTF-8. In which charset the *feed* comes says `charsets` of its input.",
            .table("title: \"Préfecture\"", "title: \"Example: missing children of a district\"", .inLatin1)
        ),
        ProblemDescription(
            TableProblem.tab,
            "A line is indented with a tab",
            what: "YAML takes spaces only.",
            why: "How far a tab goes depends on who looks at it, so what a line belongs to would be a guess.",
            mending: "Indent with spaces, two for each level.",
            .table("\t  child.marks: Marks", "      child.marks: Marks")
        ),
        ProblemDescription(
            TableProblem.tooDeep,
            "Nested too deep",
            what: "Levels or brackets are nested more than 32 deep.",
            why: "No table needs that; a bracket was probably never closed.",
            mending: "Close what is open, or take the brackets out.",
            .table(
                "absent: [[[[[[[[ … NA … ]]]]]]]]",
                "absent: [NA]",
                .replacingAtLength(
                    "absent: " + String(repeating: "[", count: 40) + "NA" + String(repeating: "]", count: 40)
                )
            )
        ),
        ProblemDescription(
            TableProblem.anchor,
            "An anchor, an alias or a tag",
            what: "Text that begins with `&`, `*` or `!`, or a key with `?`, means something else in YAML.",
            why: "Tables are read by people line by line; what stands somewhere else cannot be checked at its place.",
            mending: "Write the value out. Text that really begins so is put in quotes.",
            .table("absent: [*]", "absent: [NA]")
        ),
        ProblemDescription(
            TableProblem.syntax,
            "The text is not YAML",
            what: "The parser stopped here. The line is left out, and the rest is checked all the same.",
            why: "What a line means depends on its brackets, quotes and indentation.",
            mending: "Put text that holds `: `, `#` or begins with `@`, `[`, `{` in quotes; close brackets and quotes.",
            .table(
                "title: Example: missing children",
                "title: \"Example: missing children of a district\""
            )
        ),
        ProblemDescription(
            TableProblem.unknownKey,
            "A key that means nothing here",
            what: "The section has no such key; the keys it has are listed, with the nearest.",
            why: "What is not understood would be silently without effect.",
            mending: "Write the key as the message spells it, or move it to the section it belongs to.",
            .table("timezone: Asia/Kolkata", "timeZone: Asia/Kolkata")
        ),
        ProblemDescription(
            TableProblem.duplicateKey,
            "A key that is there twice",
            what: "The same key stands in one mapping a second time, or an alias belongs to two names.",
            why: "Only one of the two could count, and nobody sees which.",
            mending: "Keep one. Several sources of one field are `firstOf(A, B)`.",
            .table("locale: en-IN\nlocale: hi-IN", "locale: en-IN")
        ),
        ProblemDescription(
            TableProblem.missingKey,
            "A key that must be there",
            what: "The section lacks a key it cannot do without.",
            why: "Locale, time zone and jurisdiction decide what numbers, times and ages mean; they are never guessed.",
            mending: "Add the key; the fix shows its form.",
            .table("timeZone: Asia/Kolkata", "locale: en-IN\ntimeZone: Asia/Kolkata")
        ),
        ProblemDescription(
            TableProblem.otherFormat,
            "A key of another format",
            what: "An entry of `inputs` has a key that only another format has.",
            why: "It would have no effect: CSV has no `records`, XML no `delimiter`.",
            mending: "Take it out, or mend `format`.",
            .table(
                "  - format: csv\n    records: /Children\n    charsets: [utf-8]",
                "  - format: csv\n    charsets: [utf-8]"
            )
        ),
        ProblemDescription(
            TableProblem.wrongType,
            "A list where text was expected, and the like",
            what: "The value has another form than the key takes.",
            why: "It could only be understood by guessing.",
            mending: "Write it in the form the message names; a single text counts as a list of one.",
            .table("absent: {nothing: NA}", "absent: [NA]")
        ),
        ProblemDescription(
            TableProblem.badValue,
            "Text that is none of those allowed",
            what: "The value is not one the key knows: a zone, a format, a charset, an urgency, a regular expression.",
            why: "The gateway would not know what to do.",
            mending: "Take one of the values named; time zones are IANA names, jurisdictions ISO 3166 codes.",
            .table("timeZone: IST", "timeZone: Asia/Kolkata")
        ),
        ProblemDescription(
            TableProblem.badPath,
            "Not the name of a field",
            what:
                "The text cannot be a source field (`caller/phone`, `District/@code`) or a canonical one (`child.names`).",
            why: "A name with spaces or brackets could end anywhere.",
            mending: "Put a source name that holds more than letters and digits in double quotes.",
            .table("child.names: Name of Child | personName", "child.names: ChildName | personName")
        ),
        ProblemDescription(
            TableProblem.unknownPrefix,
            "An XML prefix nobody declares",
            what: "A path has a prefix that no input's `namespaces` has.",
            why:
                "A prefix stands for a namespace, and senders choose their own; only the namespace identifies an element.",
            mending:
                "Declare it: `namespaces: {tc: \"urn:…\"}`. If it is a label of an argument, write a space behind its colon.",
            .table("records: /exx:Children/ex:Child", "records: /ex:Children/ex:Child")
        ),
        ProblemDescription(
            TableProblem.badExpression,
            "Not `source | converter(arguments)`",
            what: "The right side of a line, or an id, cannot be read from the place named.",
            why: "Calls do not nest and there are no operators, so that every line can be checked before it runs.",
            mending:
                "Close brackets and quotes, separate steps with one `|`, and put text with commas or brackets in quotes.",
            .table("child.sex: Sex || code(sex)", "child.sex: Sex | code(sex)")
        ),
        ProblemDescription(
            TableProblem.badCondition,
            "Not a test a condition has",
            what:
                "A condition is a mapping from source fields to lists of values, `present`, `absent`, or tests such as `{not: […]}`.",
            why: "What is not a test would always or never hold.",
            mending: "A single value is a list too: `[FIGURES]`.",
            .table("when: {Class: FIGURES}", "when: {Class: [FIGURES]}")
        ),
        ProblemDescription(
            TableProblem.eachNeedsVersion,
            "Elements that nothing tells apart",
            what: "An emit with `each` has the record's id alone and no `version`.",
            why: "Every element would be the same subject, and each would overwrite the one before.",
            mending: "Name a field of the element in `id`, or its time in `version`.",
            .table("id: ../RecordId", "id: [../RecordId, No]")
        ),
        ProblemDescription(
            TableProblem.columnsNeedPart,
            "Columns that nothing tells apart",
            what: "An emit with `columns` has an id without a part of the header.",
            why: "Every column of a row would be the same subject, and each would overwrite the one before.",
            mending: "Name a part of the header in `id`, or `column`, the whole of it.",
            .table("id: keyed(District, ReportedOn)", "id: keyed(District, sex)")
        ),
        ProblemDescription(
            TableProblem.otherFolder,
            "Another id than the folder's",
            what: "The adapter's id is its folder's: `in.example` lies in `in/example`.",
            why: "The id names topics, metrics and the feed; people must find the folder by it.",
            mending: "Write the folder's id, or move the folder.",
            .table("adapter: in.sample", "adapter: in.example")
        ),
        ProblemDescription(
            TableProblem.programMissing,
            "A program that is not there",
            what: "`process` names a program, or a file of one, that is neither in the folder nor on the machine.",
            why: "The feed would be received and not translated until it is there.",
            mending: "Put the program into the folder, or install it; `command` is the program and its arguments.",
            .table(
                """
                process:
                  command: [./translate-that-is-not-there]
                  emits: [contact/1]
                  reads: [RecordId]
                """,
                "process:\n  command: [/bin/sh]\n  emits: [contact/1]\n  reads: [RecordId]",
                .writing(
                    """
                    adapter: in.example
                    title: Example
                    version: 1.0.0
                    jurisdiction: IN
                    inputs: [{format: csv}, {format: xml}]
                    process:
                      command: [./translate-that-is-not-there]
                      emits: [contact/1]
                      reads: [RecordId]
                    """
                )
            )
        ),
    ]
}
