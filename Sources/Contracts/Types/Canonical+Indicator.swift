// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A figure about many children: a count, a rate, a target.
    ///
    /// It never holds a child.
    public struct Indicator: CanonicalEvent {
        /// What is counted: `P267.SPECIAL_CIRC_HELPED_PCT`, `CPS.SJPU.MISSING`.
        public var code: String
        /// When it was reported.
        public var reportedAt: String?
        /// The area it is about, by code, system and edition of the register.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var area: Canonical.Place?
        /// The time it is about.
        public var period: Canonical.Period
        /// Whether it was, shall be, or is compared with.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var kind: Kind?
        /// The value, in the unit: 99.4 percent is 99.4.
        ///
        /// Left out where only a trend is stated, or where it is held back.
        public var value: Double?
        /// The direction, where a target or report names no value.
        public var trend: Trend?
        /// The unit of the value.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var unit: Unit?
        /// How a target is to be met: reach at least the value, stay below it.
        ///
        /// Without it: equal.
        public var comparator: Comparator?
        /// Whether the source says expressly that there was nothing to count.
        ///
        /// The value is then 0, and it is no gap; a cell left empty gives no event.
        public var declaredNil: Bool?
        /// Whether the issuer holds the value back because it counts few.
        public var suppressed: Bool?
        /// Whether the issuer calls it provisional or estimated.
        public var provisional: Bool?
        /// What is divided.
        public var numerator: Double?
        /// What it is divided by.
        public var denominator: Double?
        /// Whom it is counted among; figures of different populations are not compared.
        public var population: Canonical.Code<Canonical.Population>?
        /// The part that is counted, where the figure is one of a table.
        public var breakdown: Breakdown?
        /// The committee, unit or station whose report it is.
        public var reportingUnit: Canonical.Authority?
        /// Who issues the figure or sets the target.
        public var issuer: Issuer?
        /// Where it is defined.
        public var definitionRef: String?
        /// The indicator of another framework it answers to: `SDG 5.3.1`.
        public var externalRef: String?
        /// What the source calls it.
        public var sourceLabel: String?
        /// The issuer's note.
        public var remarks: String?

        /// The event type, as tables name it.
        public static let reference = "indicator/1"

        /// Fills one; what is not given is not said.
        public init(
            code: String,
            reportedAt: String? = nil,
            area: Canonical.Place?,
            period: Canonical.Period,
            kind: Kind?,
            value: Double? = nil,
            trend: Trend? = nil,
            unit: Unit?,
            comparator: Comparator? = nil,
            declaredNil: Bool? = nil,
            suppressed: Bool? = nil,
            provisional: Bool? = nil,
            numerator: Double? = nil,
            denominator: Double? = nil,
            population: Canonical.Code<Canonical.Population>? = nil,
            breakdown: Breakdown? = nil,
            reportingUnit: Canonical.Authority? = nil,
            issuer: Issuer? = nil,
            definitionRef: String? = nil,
            externalRef: String? = nil,
            sourceLabel: String? = nil,
            remarks: String? = nil
        ) {
            self.code = code
            self.reportedAt = reportedAt
            self.area = area
            self.period = period
            self.kind = kind
            self.value = value
            self.trend = trend
            self.unit = unit
            self.comparator = comparator
            self.declaredNil = declaredNil
            self.suppressed = suppressed
            self.provisional = provisional
            self.numerator = numerator
            self.denominator = denominator
            self.population = population
            self.breakdown = breakdown
            self.reportingUnit = reportingUnit
            self.issuer = issuer
            self.definitionRef = definitionRef
            self.externalRef = externalRef
            self.sourceLabel = sourceLabel
            self.remarks = remarks
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("code", code)
            filled.add("reportedAt", reportedAt)
            filled.add("area", area)
            filled.add("period", period)
            filled.add("kind", kind)
            filled.add("value", value)
            filled.add("trend", trend)
            filled.add("unit", unit)
            filled.add("comparator", comparator)
            filled.add("declaredNil", declaredNil)
            filled.add("suppressed", suppressed)
            filled.add("provisional", provisional)
            filled.add("numerator", numerator)
            filled.add("denominator", denominator)
            filled.add("population", population)
            filled.add("breakdown", breakdown)
            filled.add("reportingUnit", reportingUnit)
            filled.add("issuer", issuer)
            filled.add("definitionRef", definitionRef)
            filled.add("externalRef", externalRef)
            filled.add("sourceLabel", sourceLabel)
            filled.add("remarks", remarks)
            return filled.list
        }

        /// Whether it was, shall be, or is compared with.
        public enum Kind: String, CanonicalList {
            /// `actual`
            case actual
            /// `target`
            case target
            /// `baseline`
            case baseline
            /// `unknown`
            case unknown
        }

        /// The direction, where a target or report names no value.
        public enum Trend: String, CanonicalList {
            /// `increase`
            case increase
            /// `decrease`
            case decrease
            /// `stable`
            case stable
        }

        /// The unit of the value.
        public enum Unit: String, CanonicalList {
            /// `count`
            case count
            /// `percent`
            case percent
            /// `perThousand`
            case perThousand
            /// `perHundredThousand`
            case perHundredThousand
            /// `ratio`
            case ratio
            /// `days`
            case days
            /// `hours`
            case hours
            /// `amount`
            case amount
            /// `other`
            case other
            /// `unknown`
            case unknown
        }

        /// How a target is to be met: reach at least the value, stay below it.
        ///
        /// Without it: equal.
        public enum Comparator: String, CanonicalList {
            /// `equal`
            case equal
            /// `atLeast`
            case atLeast
            /// `atMost`
            case atMost
            /// `moreThan`
            case moreThan
            /// `lessThan`
            case lessThan
        }

        /// The part that is counted, where the figure is one of a table.
        public struct Breakdown: CanonicalObject {
            /// The row of the report, as its issuer numbers it: `A1`, `B.5`.
            public var row: String?
            /// What the row is called.
            public var rowLabel: String?
            /// The row's category within its section.
            public var category: String?
            /// Which sex is counted.
            public var sex: Canonical.Code<Canonical.CountedSex>?
            /// Which ages are counted, as the issuer bands them.
            public var ageBand: Canonical.Code<AgeBand>?
            /// In which kind of institution.
            public var institutionType: Canonical.Code<Canonical.InstitutionType>?
            /// Since how long, in a table of what is pending.
            public var duration: Canonical.Code<Duration>?
            /// Whose entries are counted, where the report compares two systems.
            public var system: String?

            /// Fills one; what is not given is not said.
            public init(
                row: String? = nil,
                rowLabel: String? = nil,
                category: String? = nil,
                sex: Canonical.Code<Canonical.CountedSex>? = nil,
                ageBand: Canonical.Code<AgeBand>? = nil,
                institutionType: Canonical.Code<Canonical.InstitutionType>? = nil,
                duration: Canonical.Code<Duration>? = nil,
                system: String? = nil
            ) {
                self.row = row
                self.rowLabel = rowLabel
                self.category = category
                self.sex = sex
                self.ageBand = ageBand
                self.institutionType = institutionType
                self.duration = duration
                self.system = system
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("row", row)
                filled.add("rowLabel", rowLabel)
                filled.add("category", category)
                filled.add("sex", sex)
                filled.add("ageBand", ageBand)
                filled.add("institutionType", institutionType)
                filled.add("duration", duration)
                filled.add("system", system)
                return filled.list
            }

            /// Which ages are counted, as the issuer bands them.
            public enum AgeBand: String, CanonicalCodeList {
                /// `0-5`
                case code0x5 = "0-5"
                /// `0-6`
                case code0x6 = "0-6"
                /// `7-11`
                case code7x11 = "7-11"
                /// `12-15`
                case code12x15 = "12-15"
                /// `16-17`
                case code16x17 = "16-17"
                /// `16-18`
                case code16x18 = "16-18"
                /// `18+`
                case code18 = "18+"
                /// `over18`
                case over18
                /// `under2`
                case under2
                /// `2-18`
                case code2x18 = "2-18"
                /// `all`
                case all
                /// `unknown`
                case unknown
                /// `unmapped`
                case unmapped
            }

            /// Since how long, in a table of what is pending.
            public enum Duration: String, CanonicalCodeList {
                /// `under2Months`
                case under2Months
                /// `over2Months`
                case over2Months
                /// `under4Months`
                case under4Months
                /// `over4Months`
                case over4Months
                /// `4To6Months`
                case code4To6Months = "4To6Months"
                /// `6To12Months`
                case code6To12Months = "6To12Months"
                /// `over12Months`
                case over12Months
                /// `all`
                case all
                /// `unknown`
                case unknown
                /// `unmapped`
                case unmapped
            }
        }

        /// Who issues the figure or sets the target.
        public struct Issuer: CanonicalObject {
            /// At which level.
            public var level: Level?
            /// Its name.
            public var name: String?

            /// Fills one; what is not given is not said.
            public init(
                level: Level? = nil,
                name: String? = nil
            ) {
                self.level = level
                self.name = name
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("level", level)
                filled.add("name", name)
                return filled.list
            }

            /// At which level.
            public enum Level: String, CanonicalList {
                /// `national`
                case national
                /// `state`
                case state
                /// `province`
                case province
                /// `city`
                case city
                /// `district`
                case district
                /// `block`
                case block
                /// `institution`
                case institution
                /// `other`
                case other
                /// `unknown`
                case unknown
            }
        }
    }
}
