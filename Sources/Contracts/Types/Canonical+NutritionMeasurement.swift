// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// What was measured of a child's nutrition on one day, with the source's own classification.
    public struct NutritionMeasurement: CanonicalEvent {
        /// The day it was measured.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var measuredOn: String?
        /// The child.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var child: Canonical.Child?
        /// The beneficiary in the programme's register, where it is another than the child's id.
        public var beneficiaryRef: String?
        /// The child's age that day, completed months, as the source gives it.
        public var ageMonths: Int?
        /// What was measured.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var measurements: [Canonical.Measurement]
        /// Where the child lives or was measured.
        public var place: Canonical.Place?
        /// The programme under which it was measured.
        public var programme: String?
        /// The code of the Anganwadi or health centre.
        public var centreCode: String?
        /// The department that entered it.
        public var department: String?
        /// Who measured.
        public var measuredBy: Canonical.Reporter?
        /// Remarks, as written.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "nutrition-measurement/1"

        /// Fills one; what is not given is not said.
        public init(
            measuredOn: String?,
            child: Canonical.Child?,
            beneficiaryRef: String? = nil,
            ageMonths: Int? = nil,
            measurements: [Canonical.Measurement],
            place: Canonical.Place? = nil,
            programme: String? = nil,
            centreCode: String? = nil,
            department: String? = nil,
            measuredBy: Canonical.Reporter? = nil,
            narrative: String? = nil
        ) {
            self.measuredOn = measuredOn
            self.child = child
            self.beneficiaryRef = beneficiaryRef
            self.ageMonths = ageMonths
            self.measurements = measurements
            self.place = place
            self.programme = programme
            self.centreCode = centreCode
            self.department = department
            self.measuredBy = measuredBy
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("measuredOn", measuredOn)
            filled.add("child", child)
            filled.add("beneficiaryRef", beneficiaryRef)
            filled.add("ageMonths", ageMonths)
            filled.add("measurements", measurements)
            filled.add("place", place)
            filled.add("programme", programme)
            filled.add("centreCode", centreCode)
            filled.add("department", department)
            filled.add("measuredBy", measuredBy)
            filled.add("narrative", narrative)
            return filled.list
        }
    }
}
