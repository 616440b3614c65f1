import ContractsTesting

/// Children in need as a state's departments list them: CSV in Hindi, with the habits of spreadsheets.
enum DepartmentListFeed {
    private static let departments = ["श्रम विभाग", "शिक्षा विभाग", "स्वास्थ्य विभाग", "समाज कल्याण विभाग"]
    private static let names = ["सूरज", "पूजा", "अमन", "कविता", "राहुल", "गीता", "मनोज", "रेखा", "दीपक", "ज्योति"]
    private static let fathers = ["स्व. हरीश", "मोहन सिंह", "राम लाल", "स्व. सुरेश", "किशन", "दिनेश"]
    private static let categories = ["बाल श्रम", "अनाथ", "भिक्षावृत्ति", "दिव्यांग"]
    private static let districts = [("पिथौरागढ़", "धारचूला"), ("हरिद्वार", "लक्सर"), ("नैनीताल", "रामनगर"), ("देहरादून", "विकासनगर")]

    /// A delivery.
    static func feed(records: Int, using generator: inout SeededGenerator) -> DemoFeed {
        var csv = "\u{FEFF}उत्तराखण्ड राज्य संसाधन केन्द्र,,,,,,,,,,\r\n"
        csv += "क्रमांक,विभाग का नाम,बच्चे का नाम,पिता का नाम,जन्म तिथि,लिंग,श्रेणी,जनपद,विकास खण्ड,मोबाइल नम्बर,आधार संख्या\r\n"
        for number in 1...records {
            csv += row(number, using: &generator) + "\r\n"
        }
        csv += "योग,\(devanagari(String(records))),,,,,,,,,\r\n"
        return DemoFeed(
            id: "in.uttarakhand-src",
            title: "departments' lists of children, CSV in Hindi",
            fileName: "department-lists.csv",
            contentType: "text/csv",
            bytes: Array(csv.utf8)
        )
    }

    private static func row(_ number: Int, using generator: inout SeededGenerator) -> String {
        let place = districts[generator.number(0...districts.count - 1)]
        let mistake = number % 53 == 0 ? number / 53 % 3 : -1
        let day = DemoFeed.padded(generator.number(1...28), 2)
        let month = DemoFeed.padded(generator.number(1...12), 2)
        var cells = [
            devanagari(String(number)),
            generator.pick(departments),
            "\(generator.pick(names)) \(devanagari(String(number)))",
            generator.pick(fathers),
            devanagari("\(day)/\(month)/\(generator.number(2009...2021))"),
            mistake == 0 ? "?" : generator.pick(["पु", "म"]),
            mistake == 1 ? "" : generator.pick(categories),
            place.0,
            place.1,
            "90000\(DemoFeed.padded(number, 5))",
            "",
        ]
        if mistake == 2 {
            cells.removeLast(2)
        }
        if number % 40 == 0 {
            cells[8] = "\"\(place.1)\nगाँव \(devanagari(String(number % 7 + 1)))\""
        }
        return cells.joined(separator: ",")
    }

    /// The text with its digits as Hindi writes them.
    private static func devanagari(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    guard ("0"..."9").contains(scalar) else { return scalar }
                    return Unicode.Scalar(scalar.value + 0x0966 - 0x30) ?? scalar
                }
            )
        )
    }
}
