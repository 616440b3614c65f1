/// A small adapter without a fault, whose files the pages of the problems change a line of.
package enum ExampleAdapter {
    /// Where it lies below the root of its kind.
    package static let folder = "in/example"

    /// Its files, by their paths from its folder.
    package static let files: [String: String] = [
        "adapter.yaml": #"""
        adapter: in.example
        title: "Example: missing children of a district"
        version: 1.0.0
        jurisdiction: IN
        locale: en-IN
        timeZone: Asia/Kolkata
        absent: [NA]
        inputs:
          - format: csv
            charsets: [utf-8]
            delimiter: ","
          - format: xml
            namespaces: {ex: "urn:example:missing"}
            records: /ex:Children/ex:Child
        aliases: {ChildName: [NameOfChild]}
        skip:
          - {when: {Class: [TEST]}, as: non-event}
        urgency:
          - {is: U2, when: {Kind: [ABDUCTED]}}
          - {is: U3, when: {Kind: present}}
        emit:
          - type: missing-report/1
            when: {Class: {not: [FIGURES]}}
            id: RecordId
            version: Version
            map:
              reportedAt: ReportedOn | date(dd/MM/yyyy)
              source: const(police)
              missingType: Kind | code(missing-type, absent: unknown)
              status: const(missing)
              lastSeen.at: LastSeen | dateTime(dd/MM/yyyy HH:mm)
              lastSeen.place: place(district: District, state: State)
              child.names: ChildName | personName
              child.sex: Sex | code(sex)
              child.age: firstOf(Age, Years) | age(years)
              child.marks: Marks
              child.languages: Languages | split(",;") | code(language)
              narrative: Story
          - type: found-report/1
            each: Sighting
            id: [../RecordId, No]
            map:
              foundAt: On | date(dd/MM/yyyy)
              kind: const(sighting)
              place: place(district: ../DistrictCode, state: ../StateCode, system: LGD)
              child.sex: ../Sex | code(sex)
          - type: indicator/1
            when: {Class: [FIGURES]}
            columns: '^Count(?<sex>Boys|Girls)$'
            id: keyed(District, sex)
            map:
              code: const(missing-children)
              area: place(district: District, state: State)
              period: ReportedOn | period(year)
              value: value
              kind: const(actual)
              unit: const(count)
        ignore: [Photo]

        """#,
        "codes/language.csv": #"""
        source,code
        Hindi,hi
        Urdu,ur

        """#,
        "codes/missing-type.csv": #"""
        source,code,relation
        ABDUCTED,abduction,exact
        LOST,lost,exact

        """#,
        "fixtures/01-csv/input.csv": #"""
        RecordId,Version,Class,Kind,ReportedOn,LastSeen,District,State,ChildName,Sex,Age,Years,Marks,Languages,Story,Photo,CountBoys,CountGirls
        7,1,,ABDUCTED,01/07/2025,30/06/2025 18:00,Dehradun,Uttarakhand,Meena Devi,F,9,,scar,"Hindi,Urdu",went to school,,,
        8,1,TEST,LOST,02/07/2025,01/07/2025 10:00,Dehradun,Uttarakhand,Test,M,8,,,,,,,
        9,1,FIGURES,,2025,,Dehradun,Uttarakhand,,,,,,,,,3,4
        10,1,,LOST,05/07/2025,04/07/2025 12:00,Dehradun,Uttarakhand,Arun Negi,M,7,,NA,,,10.jpg,,

        """#,
        "fixtures/02-xml/input.xml": #"""
        <ex:Children xmlns:ex="urn:example:missing">
          <ex:Child>
            <RecordId>11</RecordId><Version>2</Version><Kind>LOST</Kind><ReportedOn>03/07/2025</ReportedOn>
            <LastSeen>02/07/2025 09:00</LastSeen><District>Dehradun</District><DistrictCode>45</DistrictCode>
            <State>Uttarakhand</State><StateCode>5</StateCode><ChildName>Ravi</ChildName><Sex>M</Sex><Years>8</Years>
            <Sighting><No>1</No><On>04/07/2025</On></Sighting>
          </ex:Child>
        </ex:Children>

        """#,
    ]

    /// Its files as bytes.
    package static var bytes: [String: [UInt8]] { files.mapValues { Array($0.utf8) } }
}
