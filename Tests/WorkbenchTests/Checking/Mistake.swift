import Testing

/// One slip of an integrator: what is right in the example adapter, what was written, and what must be told of it.
struct Mistake: Sendable, CustomTestStringConvertible {
    var file = "adapter.yaml"
    var right: String
    var wrong: String
    var code: String
    /// What the message, the suggestion or the fix has to say.
    var says: String
    /// How many lines below the first changed one it is told.
    var below = 0

    var testDescription: String { wrong }

    init(
        _ right: String,
        _ wrong: String,
        _ code: String,
        _ says: String,
        below: Int = 0,
        file: String = "adapter.yaml"
    ) {
        self.right = right
        self.wrong = wrong
        self.code = code
        self.says = says
        self.below = below
        self.file = file
    }

    static let all: [Mistake] =
        keys + values + conditions + lines + converters + arguments + dates + ids + lists + indents + inputs
        + spellings

    private static let keys: [Mistake] = [
        Mistake("title: \"Ex", "titel: \"Ex", "TABLE_UNKNOWN_KEY", "title"),
        Mistake("timeZone:", "timezone:", "TABLE_UNKNOWN_KEY", "timeZone"),
        Mistake("    map:\n      reportedAt", "    maps:\n      reportedAt", "TABLE_UNKNOWN_KEY", "map"),
        Mistake("    delimiter:", "    delimeter:", "TABLE_UNKNOWN_KEY", "delimiter"),
        Mistake("    each: Sighting", "    for: Sighting", "TABLE_UNKNOWN_KEY", "each"),
        Mistake("locale: en-IN\n", "locale: en-IN\nlocale: en-IN\n", "TABLE_DUPLICATE_KEY", "second"),
        Mistake(
            "child.marks: Marks\n",
            "child.marks: Marks\n      child.marks: Story\n",
            "TABLE_DUPLICATE_KEY",
            "second"
        ),
        Mistake("{is: U2, when", "{is: U2, is: U3, when", "TABLE_SYNTAX", "twice"),
        Mistake("    id: RecordId\n", "", "TABLE_MISSING_KEY", "id", below: -2),
        Mistake(
            "    delimiter: \",\"",
            "    delimiter: \",\"\n    records: /a",
            "TABLE_KEY_OF_OTHER_FORMAT",
            "records"
        ),
        Mistake("    map:\n      foundAt", "\tmap:\n      foundAt", "TABLE_TAB", "tab"),
        Mistake("absent: [NA]", "absent: &a [NA]", "TABLE_ANCHOR", "quoted"),
        Mistake("absent: [NA]", "absent: [NA", "TABLE_SYNTAX", "close"),
        Mistake(
            "title: \"Example: missing children of a district\"",
            "title: Example: missing",
            "TABLE_SYNTAX",
            "quotes"
        ),
    ]

    private static let values: [Mistake] = [
        Mistake("timeZone: Asia/Kolkata", "timeZone: Asia/Calcuta", "TABLE_BAD_VALUE", "Asia/"),
        Mistake("jurisdiction: IN", "jurisdiction: India", "TABLE_BAD_VALUE", "IN"),
        Mistake("jurisdiction: IN", "jurisdiction: XX", "TABLE_BAD_VALUE", "ISO 3166"),
        Mistake("jurisdiction: IN", "jurisdiction: IN-ZZ", "TABLE_BAD_VALUE", "ISO 3166"),
        Mistake("locale: en-IN", "locale: english", "TABLE_BAD_VALUE", "en-IN"),
        Mistake("locale: en-IN", "locale: xx-IN", "TABLE_BAD_VALUE", "BCP 47"),
        Mistake("charsets: [utf-8]", "charsets: [utf8x]", "TABLE_BAD_VALUE", "UTF-8"),
        Mistake("- format: csv", "- format: cvs", "TABLE_BAD_VALUE", "csv"),
        Mistake("delimiter: \",\"", "delimiter: \"::\"", "TABLE_BAD_VALUE", "tab"),
        Mistake("records: /ex:Children/ex:Child", "records: ex:Children/ex:Child", "TABLE_BAD_PATH", "root"),
        Mistake("records: /ex:Children/ex:Child", "records: /e:Children/ex:Child", "TABLE_UNKNOWN_PREFIX", "ex"),
        Mistake("as: non-event", "as: nonevent", "TABLE_BAD_VALUE", "non-event"),
        Mistake("is: U2", "is: U7", "TABLE_BAD_VALUE", "U5"),
        Mistake("absent: [NA]", "class: urgent", "TABLE_BAD_VALUE", "emergency"),
        Mistake("absent: [NA]", "adults: refuse", "TABLE_BAD_VALUE", "reject"),
        Mistake("'^Count(?<sex>Boys|Girls)$'", "'^Count(?<sex>Boys|Girls$'", "TABLE_BAD_VALUE", "regular expression"),
        Mistake("type: missing-report/1", "type: missing-report", "TABLE_BAD_VALUE", "missing-report/1"),
        Mistake("type: missing-report/1", "type: missing-report/2", "TYPE_UNKNOWN", "missing-report/1"),
        Mistake("type: found-report/1", "type: foundreport/1", "TYPE_UNKNOWN", "found-report/1"),
        Mistake("adapter: in.example", "adapter: in.exmaple", "TABLE_OTHER_FOLDER", "in.example"),
    ]

    private static let conditions: [Mistake] = [
        Mistake("when: {Class: [FIGURES]}", "when: {Class: FIGURES}", "TABLE_BAD_CONDITION", "[FIGURES]"),
        Mistake("when: {Kind: present}", "when: {Kind: presnt}", "TABLE_BAD_CONDITION", "present"),
        Mistake("{not: [FIGURES]}", "{no: [FIGURES]}", "TABLE_BAD_CONDITION", "not"),
        Mistake("when: {Class: [FIGURES]}", "when: {Class: [FIGURS]}", "SAMPLE_VALUE_UNSEEN", "FIGURES"),
        Mistake("when: {Kind: present}", "when: {Knd: present}", "SAMPLE_FIELD_UNSEEN", "Knd"),
        Mistake("when: {Kind: [ABDUCTED]}", "when: {Kind: [ABDUCTED], Kind2: absent}", "SAMPLE_FIELD_UNSEEN", "Kind2"),
        Mistake(
            "when: {Kind: present}",
            "when: {Kind: present, Class: {mentions: words}}",
            "CODE_LIST_UNKNOWN",
            "codes/words.csv"
        ),
        Mistake(
            "when: {Class: {not: [FIGURES]}}",
            "when: {Class: [FIGURES], all: {Class: absent}}",
            "EMIT_UNREACHABLE",
            "both"
        ),
        Mistake("when: {Class: {not: [FIGURES]}}", "when: {Class: [TEST]}", "EMIT_UNREACHABLE", "skip"),
        Mistake(
            "{is: U2, when: {Kind: [ABDUCTED]}}",
            "{is: U2, when: {Kind: {not: [X], under: 3, over: 5}}}",
            "RULE_UNREACHABLE",
            "both"
        ),
        Mistake("when: {Class: [TEST]}", "when: {Class: [TEST], Age: {under: ten}}", "TABLE_BAD_CONDITION", "number"),
    ]

    private static let lines: [Mistake] = [
        Mistake("child.names: ", "child.nmaes: ", "FIELD_UNKNOWN", "child.names"),
        Mistake("child.names: ", "child.name: ", "FIELD_UNKNOWN", "child.names"),
        Mistake("narrative: Story", "address: Story", "FIELD_UNKNOWN", "child.address"),
        Mistake("child.marks: Marks", "child.relatedPersons[fater]: Marks | relatedPerson", "FIELD_UNKNOWN", "father"),
        Mistake("child.marks: Marks", "child.ageBand: Marks", "FIELD_DERIVED", "gateway"),
        Mistake("child.marks: Marks", "lastSeen.place.landmark: Marks", "FIELD_TWICE", "line"),
        Mistake("      source: const(police)\n", "", "REQUIRED_NEVER_FILLED", "const(police)", below: -6),
        Mistake("child.marks: Marks", "child.marks: Body Marks", "TABLE_BAD_PATH", "\"Body Marks\""),
        Mistake("child.marks: Marks", "child.marks: Mark", "SAMPLE_FIELD_UNSEEN", "Marks"),
        Mistake("child.marks: Marks", "child.marks: \"Marks", "TABLE_BAD_PATH", "closed"),
        Mistake(
            "place: place(district: District, state: State)",
            "place: place(district: District, state: State",
            "TABLE_BAD_EXPRESSION",
            "bracket"
        ),
        Mistake("child.sex: Sex | code(sex)", "child.sex: Sex || code(sex)", "TABLE_BAD_EXPRESSION", "converter"),
        Mistake("child.sex: Sex | code(sex)", "child.sex: Sex | code(upper(sex))", "TABLE_BAD_EXPRESSION", "nest"),
        Mistake("child.marks: Marks", "child.marks: {Marks: text}", "TABLE_WRONG_TYPE", "nested"),
        Mistake("child.marks: Marks", "child.marks: ", "TABLE_WRONG_TYPE", "nothing"),
    ]

    private static let converters: [Mistake] = [
        Mistake("ChildName | personName", "ChildName | personNames", "CONVERTER_UNKNOWN", "personName"),
        Mistake("firstOf(Age, Years)", "firsOf(Age, Years)", "CONVERTER_UNKNOWN", "firstOf"),
        Mistake("| age(years)", "| date(dd/MM/yyyy)", "CONVERTER_TARGET", "age"),
        Mistake("Sex | code(sex)\n      child.age", "Sex\n      child.age", "CONVERTER_TARGET", "code(list)"),
        Mistake("reportedAt: ReportedOn | date(dd/MM/yyyy)", "reportedAt: ReportedOn", "CONVERTER_TARGET", "date"),
        Mistake(
            "child.sex: Sex | code(sex)\n      child.age",
            "child.sex: Sex | code(sex) | text\n      child.age",
            "CONVERTER_ORDER",
            "follow"
        ),
        Mistake("source: const(police)", "source: const(polise)", "CODE_UNKNOWN", "police"),
        Mistake("child.age: firstOf(Age, Years) | age(years)", "child.age: age()", "CONVERTER_INPUT", "SourceField"),
        Mistake("child.marks: Marks", "child.physical.heightCm: Marks | text", "CONVERTER_TARGET", "number"),
        Mistake(
            "child.marks: Marks",
            "child.disability.percent: Marks | integer(words: nums)",
            "CODE_LIST_UNKNOWN",
            "nums"
        ),
    ]

    private static let arguments: [Mistake] = [
        Mistake("lastSeen.place: place(district:", "lastSeen.place: place(distric:", "CONVERTER_ARGUMENT", "district"),
        Mistake(
            "state: State)\n      child.names",
            "state: State, within: INUK)\n      child.names",
            "CONVERTER_ARGUMENT",
            "IN-UK"
        ),
        Mistake("ChildName | personName", "ChildName | personName(givenFirst)", "CONVERTER_ARGUMENT", "split"),
        Mistake("ChildName | personName", "ChildName | personName(split: first)", "CONVERTER_ARGUMENT", "givenFirst"),
        Mistake("| age(years)", "| age(yeers)", "CONVERTER_ARGUMENT", "years"),
        Mistake("| age(years)", "| age(years, basis: guess)", "CONVERTER_ARGUMENT", "stated"),
        Mistake("| age(years)", "| age(years, basis: stated, basis: document)", "CONVERTER_ARGUMENT", "second"),
        Mistake("| age(years)", "| age(years, format: dd/MM/yyyy)", "CONVERTER_ARGUMENT", "asOf"),
        Mistake("| age(years)", "| age(years, unreadable: rejct)", "CONVERTER_ARGUMENT", "reject"),
        Mistake("code(missing-type, absent: unknown)", "code(missing-type, absent: none)", "CODE_UNKNOWN", "unknown"),
        Mistake(
            "code(missing-type, absent: unknown)",
            "code(missing-type, unmaped: reject)",
            "CONVERTER_ARGUMENT",
            "unmapped"
        ),
        Mistake(
            "code(missing-type, absent: unknown)",
            "code(missing-type, unmapped: refuse)",
            "CONVERTER_ARGUMENT",
            "reject"
        ),
        Mistake("code(missing-type, absent: unknown)", "code()", "CONVERTER_ARGUMENT", "code(list)"),
        Mistake(
            "code(missing-type, absent: unknown)",
            "code(missing_type, absent: unknown)",
            "CODE_LIST_UNKNOWN",
            "missing-type"
        ),
        Mistake("source: const(police)", "source: const(police, citizen)", "CONVERTER_ARGUMENT", "citizen"),
        Mistake("firstOf(Age, Years)", "firstOf()", "CONVERTER_ARGUMENT", "source fields"),
        Mistake("firstOf(Age, Years)", "join(Age, Years, wiht: \" \")", "CONVERTER_ARGUMENT", "with"),
        Mistake("split(\",;\")", "split(\"।\")", "CONVERTER_ARGUMENT", "ASCII"),
        Mistake("period(year)", "period(fortnight)", "CONVERTER_ARGUMENT", "month"),
        Mistake("system: LGD)", "system: LDG)", "DISTRICT_CODE_SYSTEM_UNKNOWN", "LGD"),
        Mistake(", system: LGD)", ")", "DISTRICT_CODE_SYSTEM_MISSING", "codeSystem"),
        Mistake(
            "area: place(district: District, state: State)",
            "area: place(province: State, country: VN)",
            "PLACE_VERSION_MISSING",
            "version"
        ),
        Mistake(
            "area: place(district: District, state: State)",
            "area: place(District, State)",
            "CONVERTER_ARGUMENT",
            "label"
        ),
        Mistake(
            "area: place(district: District, state: State)",
            "area: place(district: District, latitude: State)",
            "CONVERTER_ARGUMENT",
            "longitude"
        ),
        Mistake(
            "child.marks: Marks",
            "child.relatedPersons[guardian].phone: Marks | phone(UK)",
            "CONVERTER_ARGUMENT",
            "IN and VN"
        ),
        Mistake("child.marks: Marks", "child.physical.weightKg: Marks | quantity(stone)", "CONVERTER_ARGUMENT", "kg"),
        Mistake(
            "child.marks: Marks",
            "child.marks: Marks | text(matches: \"[\")",
            "CONVERTER_ARGUMENT",
            "regular expression"
        ),
    ]

    private static let dates: [Mistake] = [
        Mistake(
            "LastSeen | dateTime(dd/MM/yyyy HH:mm)",
            "LastSeen | dateTime(dd-MM-yyyy HH:mm)",
            "SAMPLE_UNREADABLE",
            "DATE_INVALID"
        ),
        Mistake(
            "reportedAt: ReportedOn | date(dd/MM/yyyy)",
            "reportedAt: ReportedOn | date(DD/MM/YYYY)",
            "DATE_PATTERN",
            "dd/MM/yyyy"
        ),
        Mistake(
            "reportedAt: ReportedOn | date(dd/MM/yyyy)",
            "reportedAt: ReportedOn | date(dd/mm/yyyy)",
            "DATE_PATTERN",
            "dd/MM/yyyy"
        ),
        Mistake(
            "reportedAt: ReportedOn | date(dd/MM/yyyy)",
            "reportedAt: ReportedOn | date(%d/%m/%Y)",
            "DATE_PATTERN",
            "dd/MM/yyyy"
        ),
        Mistake(
            "reportedAt: ReportedOn | date(dd/MM/yyyy)",
            "reportedAt: ReportedOn | date()",
            "CONVERTER_ARGUMENT",
            "dd/MM/yyyy"
        ),
        Mistake(
            "reportedAt: ReportedOn | date(dd/MM/yyyy)",
            "reportedAt: ReportedOn | date(dd/MM/yyyy, MM/dd/yyyy)",
            "DATE_PATTERN",
            "same texts"
        ),
        Mistake(
            "reportedAt: ReportedOn | date(dd/MM/yyyy)",
            "reportedAt: ReportedOn | date(HH:mm)",
            "DATE_PATTERN",
            "no date"
        ),
        Mistake(
            "reportedAt: ReportedOn | date(dd/MM/yyyy)",
            "reportedAt: ReportedOn | date(ISO8601)",
            "DATE_PATTERN",
            "iso"
        ),
        Mistake("dateTime(dd/MM/yyyy HH:mm)", "dateTime(dd/MM/yyyy HH:MM)", "DATE_PATTERN", "dd/MM/yyyy HH:mm"),
        Mistake("dateTime(dd/MM/yyyy HH:mm)", "dateTime(dd/MM/yyyy hh:mm)", "DATE_PATTERN", "HH:mm"),
        Mistake(
            "LastSeen | dateTime(dd/MM/yyyy HH:mm)",
            "dateTime(date: LastSeen, format: dd/MM/yyyy, timeFormat: HH:mm)",
            "CONVERTER_ARGUMENT",
            "time"
        ),
    ]

    private static let ids: [Mistake] = [
        Mistake("id: RecordId", "id: District", "SAMPLE_ID_SHARED", "apart"),
        Mistake("id: RecordId", "id: Story", "ID_SECRET", "keyed(Story)"),
        Mistake("id: RecordId", "id: AadhaarNumber", "ID_SECRET", "keyed"),
        Mistake("id: RecordId", "id: keyd(RecordId)", "TABLE_BAD_EXPRESSION", "keyed"),
        Mistake("id: RecordId", "id: keyed()", "TABLE_MISSING_KEY", "source field"),
        Mistake("id: RecordId", "id: RecordID2", "SAMPLE_FIELD_UNSEEN", "RecordID2"),
        Mistake("ignore: [Photo]", "ignore: [Phto]", "SAMPLE_FIELD_UNSEEN", "Photo"),
        Mistake("each: Sighting", "each: Sightngs", "SAMPLE_FIELD_UNSEEN", "list"),
        Mistake("id: [../RecordId, No]", "id: ../RecordId", "TABLE_EACH_NEEDS_VERSION", "version", below: -1),
        Mistake("id: keyed(District, sex)", "id: keyed(District)", "TABLE_COLUMNS_NEED_PART", "sex"),
        Mistake("version: Version", "version: Kind | code(missing-type)", "VERSION", "dateTime"),
    ]

    private static let lists: [Mistake] = [
        Mistake("LOST,lost,exact", "LOST,lots,exact", "CODE_UNKNOWN", "lost", file: "codes/missing-type.csv"),
        Mistake("LOST,lost,exact", "LOST,lost,exakt", "CODES_RELATION", "exact", file: "codes/missing-type.csv"),
        Mistake("LOST,lost,exact", "LOST,lost,exact,x", "CODES_COLUMNS", "cells", file: "codes/missing-type.csv"),
        Mistake("LOST,lost,exact", "LOST,,exact", "CODES_EMPTY", "code", file: "codes/missing-type.csv"),
        Mistake(
            "source,code,relation",
            "source,codes,relation",
            "CODES_HEADER",
            "code",
            file: "codes/missing-type.csv"
        ),
        Mistake("LOST,lost,exact", "abducted,lost,exact", "CODES_DUPLICATE", "line 2", file: "codes/missing-type.csv"),
    ]

    private static let indents: [Mistake] = [
        Mistake("      status: const", "     status: const", "TABLE_SYNTAX", "begin it at column 7"),
        Mistake("      status: const", "        status: const", "TABLE_SYNTAX", "begin it at column 7"),
        Mistake("    id: RecordId\n", "   id: RecordId\n", "TABLE_SYNTAX", "begin it at column 5"),
        Mistake("\nemit:", "\n emit:", "TABLE_SYNTAX", "begin it at column 1"),
        Mistake("locale: en-IN", "  locale: en-IN", "TABLE_SYNTAX", "begin it at column 1"),
        Mistake("timeZone: Asia/Kolkata", "timeZone:Asia/Kolkata", "TABLE_SYNTAX", "timeZone: Asia/Kolkata"),
        Mistake("child.marks: Marks", "child.marks = Marks", "TABLE_SYNTAX", "child.marks: Marks"),
        Mistake("child.marks: Marks", "child.marks:Marks", "TABLE_SYNTAX", "child.marks: Marks"),
        Mistake("title: \"Example: missing children of a district\"", "title: \"Example", "TABLE_SYNTAX", "close"),
        Mistake("  - format: csv", "  -format: csv", "TABLE_WRONG_TYPE", "- "),
        Mistake("child.marks: Marks", "child.marks: “Marks”", "TABLE_BAD_PATH", "write \"Marks\""),
        Mistake(
            "ChildName | personName",
            "ChildName, personName()",
            "TABLE_BAD_PATH",
            "write ChildName | personName()"
        ),
        Mistake("{Kind: present}", "{Kind}", "TABLE_BAD_CONDITION", "present"),
        Mistake("id: RecordId", "id: RecordId | text", "TABLE_BAD_EXPRESSION", "write: id: RecordId"),
    ]

    private static let inputs: [Mistake] = [
        Mistake("    delimiter: \",\"", "    delimiter: \";\"", "SAMPLE_REFUSED", "write: delimiter: \",\""),
        Mistake("    delimiter: \",\"", "    header: {row: 2}", "SAMPLE_REFUSED", "row: 1"),
        Mistake("/ex:Children/ex:Child", "/ex:Child/ex:Children", "SAMPLE_REFUSED", "records"),
        Mistake("/ex:Children/ex:Child", "/ex:Children/ex:Child[*]", "TABLE_BAD_PATH", "/ex:Children/ex:Child:"),
        Mistake(
            "- format: csv\n    charsets: [utf-8]\n    delimiter: \",\"",
            "- format: json\n    records: $.calls",
            "TABLE_BAD_PATH",
            "/calls[*]",
            below: 1
        ),
        Mistake(
            "- format: csv\n    charsets: [utf-8]\n    delimiter: \",\"",
            "- format: json\n    records: /calls/*",
            "TABLE_BAD_PATH",
            "write /calls[*]",
            below: 1
        ),
    ]

    /// What is nearly right: another spelling of what is meant, or the other way round.
    private static let spellings: [Mistake] = [
        Mistake("version: 1.0.0", "version: one", "TABLE_BAD_VALUE", "1.0.0"),
        Mistake("version: 1.0.0", "version: v1.0.0", "TABLE_BAD_VALUE", "write: version: 1.0.0"),
        Mistake("version: 1.0.0", "version: '1.0\"x'", "TABLE_BAD_VALUE", "1.0.0"),
        Mistake("jurisdiction: IN", "jurisdiction: in", "TABLE_BAD_VALUE", "write: jurisdiction: IN"),
        Mistake("locale: en-IN", "locale: en_IN", "TABLE_BAD_VALUE", "write: locale: en-IN"),
        Mistake("absent: [NA]", "absent: [N.A.]", "SAMPLE_ABSENT_UNSEEN", "NA"),
        Mistake("absent: [NA]", "absent: [na]", "SAMPLE_ABSENT_UNSEEN", "NA"),
        Mistake("absent: [NA]", "absent: \"NA,NIL\"", "SAMPLE_ABSENT_UNSEEN", "write: [NA, NIL]"),
        Mistake("state: ../StateCode, system", "state: ../statecode, system", "SAMPLE_FIELD_UNSEEN", "../StateCode"),
        Mistake("when: {Kind: present}", "when: {Kinds: present}", "SAMPLE_FIELD_UNSEEN", "Kind"),
        Mistake("foundAt: On | date(dd/MM/yyyy)", "foundAt: On | date(MM/dd/yyyy)", "DATE_ORDER_MIXED", "dd/MM/yyyy"),
        Mistake("version: Version", "version: LastSeen", "SAMPLE_UNREADABLE", "dateTime(dd/MM/yyyy HH:mm)"),
        Mistake("[NameOfChild]", "[NameOfChild, Story]", "ALIAS_TAKEN", "Story"),
        Mistake("LOST,lost,exact", "LOST,lots,exact", "CODE_UNKNOWN", "write: LOST,lost,exact", file: Self.types),
        Mistake("LOST,lost,exact", "LOST;lost;exact", "CODES_COLUMNS", "write: LOST,lost,exact", file: Self.types),
        Mistake(
            "LOST,lost,exact",
            "LOST,lost,exact\nLOST,lost,exact",
            "CODES_DUPLICATE",
            "line 3",
            file: Self.types
        ),
        Mistake(
            "source,code,relation",
            "source;code;relation",
            "CODES_HEADER",
            "source,code,relation",
            file: Self.types
        ),
        Mistake("source,code,relation\n", "", "CODES_HEADER", "source,code,relation", file: Self.types),
    ]

    private static let types = "codes/missing-type.csv"
}
