// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A service of a programme, as its beneficiary tells of it.
    public struct ServiceReceived: CanonicalObject {
        /// The service.
        public var code: CodeValue
        /// Whether she got it.
        public var received: Bool?
        /// On how many days.
        public var days: Int?
        /// When last.
        public var lastAt: String?

        /// Fills one; what is not given is not said.
        public init(
            code: CodeValue,
            received: Bool? = nil,
            days: Int? = nil,
            lastAt: String? = nil
        ) {
            self.code = code
            self.received = received
            self.days = days
            self.lastAt = lastAt
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("code", code)
            filled.add("received", received)
            filled.add("days", days)
            filled.add("lastAt", lastAt)
            return filled.list
        }

        /// The service.
        public enum CodeValue: String, CanonicalList {
            /// `supplementaryNutrition`
            case supplementaryNutrition
            /// `takeHomeRation`
            case takeHomeRation
            /// `hotCookedMeal`
            case hotCookedMeal
            /// `growthMonitoring`
            case growthMonitoring
            /// `homeVisit`
            case homeVisit
            /// `immunisation`
            case immunisation
            /// `preschool`
            case preschool
            /// `healthCheckup`
            case healthCheckup
            /// `referral`
            case referral
            /// `counselling`
            case counselling
            /// `cashBenefit`
            case cashBenefit
            /// `other`
            case other
        }
    }
}
