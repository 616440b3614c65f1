// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// An institution that takes children in, as a register describes it; never a child in it.
    public struct Institution: CanonicalEvent {
        /// What kind of institution it is.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var type: Canonical.Code<Canonical.InstitutionType>?
        /// The day the register speaks of.
        public var asOf: String?
        /// Its name.
        public var name: String?
        /// Where it is; where exactly is for those who may go there.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var place: Canonical.Place?
        /// The number of its registration; left out where it has none.
        public var registrationNo: String?
        /// Whether it is registered, where the source says so.
        public var registered: Bool?
        /// From when the registration holds.
        public var registeredFrom: String?
        /// Until when the registration holds.
        public var registeredTo: String?
        /// Whether it works.
        public var status: Canonical.Code<Canonical.InstitutionStatus>?
        /// Since when.
        public var statusAt: String?
        /// For how many children it is sanctioned.
        public var capacity: Int?
        /// How many children are in it.
        public var occupancy: Occupancy?
        /// Whom it takes in.
        public var serves: Canonical.Code<Canonical.InstitutionIntake>?
        /// From which age, completed years.
        public var ageFrom: Int?
        /// To which age, completed years.
        public var ageTo: Int?
        /// For whom it is made.
        ///
        /// What would tell a secret of every child in it is secret.
        public var specialisations: [Canonical.Code<Canonical.Specialisation>]
        /// Whether it takes in only those.
        public var exclusive: Bool?
        /// Who runs it.
        public var management: Canonical.Code<Canonical.Management>?
        /// The organisation that runs it.
        public var runBy: String?
        /// Who registers or answers for it.
        public var authority: Canonical.Authority?
        /// The form it was entered on: `38` for a fit facility, `46` for an inspection.
        public var formNo: String?
        /// The rules that number the form: `JJ-2016`, `JJ-2022`.
        public var rulesVersion: String?
        /// When it was last inspected.
        public var inspectedAt: String?
        /// Its telephone number.
        public var phone: String?
        /// Who is in charge of it.
        public var inCharge: Canonical.Official?
        /// Remarks, as written.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "institution/1"

        /// Fills one; what is not given is not said.
        public init(
            type: Canonical.Code<Canonical.InstitutionType>?,
            asOf: String? = nil,
            name: String? = nil,
            place: Canonical.Place?,
            registrationNo: String? = nil,
            registered: Bool? = nil,
            registeredFrom: String? = nil,
            registeredTo: String? = nil,
            status: Canonical.Code<Canonical.InstitutionStatus>? = nil,
            statusAt: String? = nil,
            capacity: Int? = nil,
            occupancy: Occupancy? = nil,
            serves: Canonical.Code<Canonical.InstitutionIntake>? = nil,
            ageFrom: Int? = nil,
            ageTo: Int? = nil,
            specialisations: [Canonical.Code<Canonical.Specialisation>] = [],
            exclusive: Bool? = nil,
            management: Canonical.Code<Canonical.Management>? = nil,
            runBy: String? = nil,
            authority: Canonical.Authority? = nil,
            formNo: String? = nil,
            rulesVersion: String? = nil,
            inspectedAt: String? = nil,
            phone: String? = nil,
            inCharge: Canonical.Official? = nil,
            narrative: String? = nil
        ) {
            self.type = type
            self.asOf = asOf
            self.name = name
            self.place = place
            self.registrationNo = registrationNo
            self.registered = registered
            self.registeredFrom = registeredFrom
            self.registeredTo = registeredTo
            self.status = status
            self.statusAt = statusAt
            self.capacity = capacity
            self.occupancy = occupancy
            self.serves = serves
            self.ageFrom = ageFrom
            self.ageTo = ageTo
            self.specialisations = specialisations
            self.exclusive = exclusive
            self.management = management
            self.runBy = runBy
            self.authority = authority
            self.formNo = formNo
            self.rulesVersion = rulesVersion
            self.inspectedAt = inspectedAt
            self.phone = phone
            self.inCharge = inCharge
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("type", type)
            filled.add("asOf", asOf)
            filled.add("name", name)
            filled.add("place", place)
            filled.add("registrationNo", registrationNo)
            filled.add("registered", registered)
            filled.add("registeredFrom", registeredFrom)
            filled.add("registeredTo", registeredTo)
            filled.add("status", status)
            filled.add("statusAt", statusAt)
            filled.add("capacity", capacity)
            filled.add("occupancy", occupancy)
            filled.add("serves", serves)
            filled.add("ageFrom", ageFrom)
            filled.add("ageTo", ageTo)
            filled.add("specialisations", specialisations)
            filled.add("exclusive", exclusive)
            filled.add("management", management)
            filled.add("runBy", runBy)
            filled.add("authority", authority)
            filled.add("formNo", formNo)
            filled.add("rulesVersion", rulesVersion)
            filled.add("inspectedAt", inspectedAt)
            filled.add("phone", phone)
            filled.add("inCharge", inCharge)
            filled.add("narrative", narrative)
            return filled.list
        }

        /// How many children are in it.
        public struct Occupancy: CanonicalObject {
            /// All.
            public var total: Int?
            /// Boys.
            public var boys: Int?
            /// Girls.
            public var girls: Int?
            /// Transgender children.
            public var transgender: Int?
            /// On which day.
            public var at: String?

            /// Fills one; what is not given is not said.
            public init(
                total: Int? = nil,
                boys: Int? = nil,
                girls: Int? = nil,
                transgender: Int? = nil,
                at: String? = nil
            ) {
                self.total = total
                self.boys = boys
                self.girls = girls
                self.transgender = transgender
                self.at = at
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("total", total)
                filled.add("boys", boys)
                filled.add("girls", girls)
                filled.add("transgender", transgender)
                filled.add("at", at)
                return filled.list
            }
        }
    }
}
