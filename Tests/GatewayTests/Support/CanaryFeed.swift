import Adapters
import Contracts
import Foundation
import Testing

/// What is known of a bundled feed to fill each of its source fields with something that can be recognised.
///
/// The fields themselves are asked of the adapter, so that one that is added to its table is tested too.
struct CanaryFeed: Sendable, CustomTestStringConvertible {
    /// One kind of record, by what makes it one.
    struct Kind: Sendable {
        /// Values that must be of a shape, by source path; `nil` leaves the field out.
        ///
        /// Columns that no line names are added.
        var shaped: [String: String?]
    }

    let id: String
    /// Values that must be of a shape in every kind of record.
    let shaped: [String: String]
    let kinds: [Kind]
    /// The source fields that feed secret fields only.
    let secret: Set<String>
    /// The source field that is the record's id, if there is one.
    let idField: String?
    /// A source field that holds a phone number, if one is read.
    let phoneField: String?
    /// A source field whose value is refused where it is not in its list.
    let refusing: String
    /// Shaped values, as events write them, that show to nobody but the restricted.
    var restrictedValues = ["9000000099", "2015-11-17"]
    /// The members of a JSON delivery that say whose it is and hold the records.
    var envelope = "export"
    var list = "calls"

    var testDescription: String { id }

    /// `adapter-configs`, found from this file.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "adapter-configs").path

    /// The adapter as it is bundled.
    func adapter() throws -> any Adapter {
        let folder = AdapterFolder(path: "\(Self.root)/\(id.replacing(".", with: "/"))")
        guard let adapter = AdapterCatalog.load(folder).adapter else { throw CocoaError(.fileNoSuchFile) }
        return adapter
    }

    /// Whether a field is read only where another is empty, as the second of two addresses is.
    func isOvershadowed(_ field: String) -> Bool {
        ["पता", "स्थायी पता", "nguoiCungCap/diaChi", "treEm/soDinhDanh"].contains(field)
    }

    static let all = [
        missingChildren, departmentLists, helplineCalls, serviceReturns, portalCases, citizensReports, adoptions,
        teleCalling, growthMonitoring, emergencyEvents, womenHelplineCalls, hotlineCalls, programmeFigures,
    ]

    /// A child who is missing, one who was found again, and one whom an institution took in.
    static let missingChildren = CanaryFeed(
        id: "in.trackchild",
        shaped: [
            "UpdatedOn": "15/07/2025 09:10", "FIRDate": "14/07/2025", "LastSeen": "12/07/2025 18:30",
            "DOB": "17/11/2015", "Age": "9", "Sex": "M", "HeightCm": "121", "WeightKg": "24",
            "ContactNo": "9000000099", "District": "FARIDABAD", "District/@code": "60", "State": "HARYANA",
            "State/@code": "6", "childCameToCCIDate": "15/07/2025", "FoundDistrict": "FARIDABAD",
            "FoundDistrict/@code": "60", "FoundState": "HARYANA",
            "FoundState/@code": "6", "AdmittedOn": "16/07/2025", "ProducedOn": "16/07/2025",
        ],
        kinds: [
            Kind(shaped: [
                "MissingType": "KIDNAPPED", "Status": "MISSING", "FoundOn": nil, "genderfound": nil, "ageofchild": nil,
                "admitedby": nil, "childName": nil, "childProducedDate": nil, "OrderDate": nil, "OrderType": nil,
            ]),
            Kind(shaped: [
                "Status": "FOUND", "FoundOn": "16/07/2025", "genderfound": nil, "ageofchild": nil, "admitedby": nil,
                "childName": nil, "childProducedDate": nil, "OrderDate": nil, "OrderType": nil,
            ]),
            Kind(shaped: [
                "FoundOn": "16/07/2025", "genderfound": "M", "ageofchild": "9", "childProducedDate": nil,
                "OrderDate": nil,
                "OrderType": nil,
            ]),
            Kind(shaped: [
                "childProducedDate": "15-07-2025 16:30", "FoundOn": "16/07/2025", "childSex": "F", "childAge": "9",
                "OrderDate": nil,
                "OrderType": nil,
            ]),
            Kind(shaped: [
                "OrderDate": "16/07/2025", "genderfound": "M", "childProducedDate": nil, "Relation": "MOTHER",
            ]),
        ],
        secret: [
            "Suspects", "Narrative", "Address", "RiskFactors", "childNature", "parentAddress",
            "childCircumstancesWhenFound",
            "personProducingChildAddress", "HandedOverAddress", "PlacementReason", "EndReason",
        ],
        idField: "RecordId",
        phoneField: "ContactNo",
        refusing: "Sex"
    )

    /// A child in need as a department lists it.
    static let departmentLists = CanaryFeed(
        id: "in.uttarakhand-src",
        shaped: [
            "दिनांक": "15/04/2025", "जन्म तिथि": "17/11/2015", "आयु": "9", "लिंग": "पु", "जिला": "हरिद्वार",
            "ऊंचाई (से.मी.)": "121", "वजन (कि.ग्रा.)": "24", "दिव्यांगता का प्रतिशत": "४०", "हीमोग्लोबिन": "9.4",
            "मोबाइल नम्बर": "9000000099",
        ],
        kinds: [Kind(shaped: [:]), Kind(shaped: ["श्रेणी": "पोक्सो"])],
        secret: ["श्रेणी", "यूडीआईडी", "दिव्यांगता प्रमाण पत्र", "वर्तमान पता", "पता", "स्थायी पता", "टिप्पणी"],
        idField: nil,
        phoneField: "मोबाइल नम्बर",
        refusing: "लिंग"
    )

    /// An emergency, a counselling call, and a silent call that carries no child.
    static let helplineCalls = CanaryFeed(
        id: "in.childline-1098",
        shaped: [
            "startedAt": "2025-07-20T21:14:05+05:30", "endedAt": "2025-07-20T21:19:40+05:30", "imminentDanger": "false",
            "caller/phone": "9000000099", "caller/isChild": "true", "repeatCaller": "false", "child/age": "9",
            "child/birthDate": "2015-11-17", "child/sex": "Girl", "child/district": "हरिद्वार", "district": "हरिद्वार",
            "child/state": "Uttarakhand", "state": "Uttarakhand", "pinCode": "249401", "incident/firRegistered": "true",
            "updates/at": "2025-07-20T21:16:10+05:30",
        ],
        kinds: [
            Kind(shaped: ["callClass": "Emergency"]), Kind(shaped: ["callClass": "Counselling"]),
            Kind(shaped: ["callClass": "Silent"]),
        ],
        secret: ["reasons", "vulnerableGroups", "child/address", "callSummary", "updates/note"],
        idField: "callId",
        phoneField: "caller/phone",
        refusing: "startedAt"
    )
}
