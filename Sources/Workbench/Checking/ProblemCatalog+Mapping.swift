import Adapters

extension ProblemCatalog {
    /// What can be wrong with what a table says, held against the canonical schemas.
    static let mapping: [ProblemDescription] = [
        ProblemDescription(
            MappingProblem.typeUnknown,
            "No such event type",
            what: "`type` names no canonical schema.",
            why: "Nobody could read such an event.",
            mending: "`setu schema list` tells the types there are; a type has its major version behind a `/`.",
            .table("type: mising-report/1", "type: missing-report/1")
        ),
        ProblemDescription(
            MappingProblem.fieldUnknown,
            "No such canonical field",
            what: "The type has no field of this name, or what holds it is no object.",
            why: "What the contract does not have, no subscriber expects.",
            mending: "Take the field the message suggests; `setu schema show TYPE` lists them.",
            .table("child.nams: ChildName | personName", "child.names: ChildName | personName")
        ),
        ProblemDescription(
            MappingProblem.fieldDerived,
            "The gateway writes this field itself",
            what: "References, urgency, age band, provenance and quality are derived.",
            why: "They are the same for every feed, and a table cannot know them.",
            mending: "Leave the line out; urgency has a section of its own, and `provenance.observedAt` can be mapped.",
            .table("child.marks: Marks\n      child.ageBand: Age", "child.marks: Marks")
        ),
        ProblemDescription(
            MappingProblem.fieldTwice,
            "A field that two lines fill",
            what: "One line fills a field, or the whole of an object, that another fills too.",
            why: "Only one of them could count, and nobody sees which.",
            mending: "Keep one; `firstOf(A, B)` reads the first of several sources.",
            .table(
                "child.marks: Marks\n      lastSeen.place.landmark: Story",
                "child.marks: Marks"
            )
        ),
        ProblemDescription(
            MappingProblem.requiredNeverFilled,
            "A required field that no line fills",
            what: "Every event of the type has this field, and the table never gives it.",
            why: "Every record would be rejected with REQUIRED_MISSING.",
            mending:
                "Add the line the fix shows. What the source never tells is a `const(…)`, such as `unknown` where the field has it.",
            .table(
                "reportedAt: ReportedOn | date(dd/MM/yyyy)",
                "reportedAt: ReportedOn | date(dd/MM/yyyy)\n      source: const(police)"
            )
        ),
        ProblemDescription(
            MappingProblem.converterUnknown,
            "No such converter",
            what: "A line names a converter that does not exist.",
            why: "What it should do to the value is not known.",
            mending: "docs/adapters/converters.md lists the converters with their arguments.",
            .table("child.names: ChildName | personname", "child.names: ChildName | personName")
        ),
        ProblemDescription(
            MappingProblem.converterInput,
            "A converter without anything to read",
            what: "The converter reads a source field, and the line names none.",
            why: "There would never be a value.",
            mending: "Write `SourceField | converter(…)`.",
            .table("child.age: age()", "child.age: firstOf(Age, Years) | age(years)")
        ),
        ProblemDescription(
            MappingProblem.converterOrder,
            "A converter behind the last",
            what: "The converter before it gives the field's value; only `split` passes one on.",
            why: "There is nothing left to convert.",
            mending: "Keep one converter. What two would have to do belongs into a code list or an adapter in Swift.",
            .table("child.sex: Sex | code(sex) | text", "child.sex: Sex | code(sex)")
        ),
        ProblemDescription(
            MappingProblem.converterArgument,
            "An argument the converter does not take so",
            what:
                "An argument is unknown, missing, there twice, says nothing without another, or has a value that is none of its own.",
            why: "What is not understood would be silently without effect.",
            mending:
                "docs/adapters/converters.md lists the converters with their arguments; a label is followed by a colon and a space.",
            .table(
                "lastSeen.place: place(distric: District, state: State)",
                "lastSeen.place: place(district: District, state: State)"
            )
        ),
        ProblemDescription(
            MappingProblem.converterTarget,
            "The converter gives something else than the field is",
            what: "A date cannot fill an age, nor text a field of fixed codes.",
            why: "Every event would break the contract.",
            mending: "Take the converter for the field's type; `setu schema show TYPE` tells the type.",
            .table(
                "child.age: firstOf(Age, Years) | date(dd/MM/yyyy)",
                "child.age: firstOf(Age, Years) | age(years)"
            )
        ),
        ProblemDescription(
            MappingProblem.datePattern,
            "A pattern that does not read what is meant",
            what:
                "Letters are those of Unicode TR 35: `d` day, `M` month, `y` year, `H` hour, `m` minute, `s` second, `a` AM or PM.",
            why:
                "`DD` would be the day of the year and `mm` the minutes; two patterns that read one text in two ways would be a guess.",
            mending:
                "Write the pattern the message suggests; `iso` reads ISO 8601, `excelSerial` the days of a spreadsheet.",
            .table("reportedAt: ReportedOn | date(DD/MM/YYYY)", "reportedAt: ReportedOn | date(dd/MM/yyyy)")
        ),
        ProblemDescription(
            MappingProblem.codeListUnknown,
            "No such code list",
            what: "There is neither `codes/NAME.csv`, nor one beside the adapter in `../codes`, nor a shared one.",
            why: "No value could be mapped.",
            mending: "Add the file with `source,code` in its first row, or take the name the message suggests.",
            .table("| code(missing-typ, absent: unknown)", "| code(missing-type, absent: unknown)")
        ),
        ProblemDescription(
            MappingProblem.codeUnknown,
            "A code the field does not know",
            what: "A row of a code list, a constant, or what stands for nothing is none of the field's codes.",
            why: "The event would break the contract.",
            mending: "Write one of the codes named; `setu schema show TYPE --codes` tells what each means.",
            .list("LOST,lots,exact", "LOST,lost,exact")
        ),
        ProblemDescription(
            MappingProblem.placeSystemMissing,
            "Codes of places without their register",
            what: "The line reads codes and says neither `system` nor `codeSystem`.",
            why:
                "60 is Faridabad in the LGD and Dehradun in the census of 2011: a child would be sought in the wrong state.",
            mending: "Ask the sender which register it is and write `system: LGD`, `CENSUS2011` or `GSO_VN`.",
            .table(
                "place: place(district: ../DistrictCode, state: ../StateCode)",
                "place: place(district: ../DistrictCode, state: ../StateCode, system: LGD)"
            )
        ),
        ProblemDescription(
            MappingProblem.placeSystemUnknown,
            "No such register of places",
            what: "`system` is none of the registers of the country.",
            why: "No code could be resolved.",
            mending: "India has LGD, CENSUS2011 and ISO3166-2, Viet Nam GSO_VN and ISO3166-2.",
            .table("state: ../StateCode, system: LDG)", "state: ../StateCode, system: LGD)")
        ),
        ProblemDescription(
            MappingProblem.placeVersionMissing,
            "Places of Viet Nam without their day",
            what: "Codes and names of Viet Nam mean other places since 1 July 2025, and the line says no day.",
            why: "The same name would be two places.",
            mending: "Say `version: 2025-06-30` for the whole feed, or `validOn:` a date field with its `format:`.",
            .table(
                "area: place(province: State, country: VN)",
                "area: place(district: District, state: State)"
            )
        ),
        ProblemDescription(
            MappingProblem.version,
            "A version that is neither a number nor a time",
            what: "`version` is a field with a whole number, or one with `| dateTime(…)`.",
            why: "Subscribers ignore a lower version, so versions must have an order.",
            mending: "Name the field that counts, or the time of the last change; else leave `version` out.",
            .table("version: Kind | code(missing-type)", "version: Version")
        ),
        ProblemDescription(
            MappingProblem.idSecret,
            "An id that is a secret of the person",
            what: "The field is named for a number the state gives a person, or fills a secret canonical field too.",
            why: "The source's own id goes out in `recordId`, to more people than may see the secret.",
            mending: "Name the record's own id, or write `keyed(…)`, which shows nothing of its values.",
            .table("id: AadhaarNo", "id: RecordId")
        ),
        ProblemDescription(
            MappingProblem.emitUnreachable,
            "An emit no record reaches",
            what: "Its condition contradicts itself, or every record that meets it is skipped before.",
            why: "Its events would never be published, and nobody would notice.",
            mending: "Mend the condition, or take the emit out.",
            .table("when: {Class: [TEST]}\n    id: RecordId", "when: {Class: {not: [FIGURES]}}\n    id: RecordId")
        ),
        ProblemDescription(
            MappingProblem.emitRepeated,
            "Two emits that say the same of the same subject",
            what: "An emit before makes the same type of the same subject of every record that this one applies to.",
            why: "The second event would overwrite the first, or the record be rejected.",
            mending:
                "Keep them apart with `when`, put their lines into one `map`, or tell the subjects apart with `keyed(…, for: NAME)`.",
            .table(
                """
                  - type: found-report/1
                    each: Sighting
                    id: [../RecordId, No]
                    map:
                      foundAt: On | date(dd/MM/yyyy)
                      kind: const(sighting)
                      place: place(state: ../State)
                      child.sex: const(unknown)
                ignore: [Photo]
                """,
                "ignore: [Photo]"
            )
        ),
        ProblemDescription(
            MappingProblem.ruleUnreachable,
            "A rule that an earlier one always decides before",
            what:
                "Of `skip` and `urgency` the first rule that holds decides, and an earlier one holds wherever this does.",
            why: "An urgent record would count as less urgent.",
            mending: "Put the narrower rule first.",
            .table(
                "  - {is: U3, when: {Kind: present}}\n  - {is: U2, when: {Kind: [ABDUCTED]}}",
                "  - {is: U2, when: {Kind: [ABDUCTED]}}\n  - {is: U3, when: {Kind: present}}"
            )
        ),
    ]
}
