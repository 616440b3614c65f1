// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// That a child is or may be in need of protection: a report to an authority, or a department's entry.
    public struct Concern: CanonicalEvent {
        /// When it was reported or entered.
        public var reportedAt: String
        /// When what is reported happened.
        public var occurredAt: String?
        /// What the concern is.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var categories: [Canonical.Code<Canonical.Vulnerability>]
        /// Whether an authority has checked it.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var verification: Canonical.Code<Canonical.Verification>?
        /// Where it stands.
        public var status: Canonical.Code<Canonical.CaseStatus>?
        /// How serious it is, where the source says so.
        public var severity: Severity?
        /// Whether the child is in danger now.
        public var imminentDanger: Bool?
        /// Who reported.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var reporter: Canonical.Reporter?
        /// Where it happened or where the child lives.
        public var place: Canonical.Place?
        /// The child it is about.
        public var child: Canonical.Child?
        /// What the person who did it is to the child.
        public var perpetratorRelation: Canonical.Code<Canonical.PerpetratorRelation>?
        /// The department that entered it.
        public var department: String?
        /// The scheme under which help is given.
        public var scheme: String?
        /// The first information report of the police.
        public var fir: Canonical.Fir?
        /// The report the law demands.
        public var mandatoryReport: MandatoryReport?
        /// The id of the call or visit it came from, at its source.
        public var contactRef: String?
        /// What happened, as told.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "concern/1"

        /// Fills one; what is not given is not said.
        public init(
            reportedAt: String,
            occurredAt: String? = nil,
            categories: [Canonical.Code<Canonical.Vulnerability>],
            verification: Canonical.Code<Canonical.Verification>?,
            status: Canonical.Code<Canonical.CaseStatus>? = nil,
            severity: Severity? = nil,
            imminentDanger: Bool? = nil,
            reporter: Canonical.Reporter?,
            place: Canonical.Place? = nil,
            child: Canonical.Child? = nil,
            perpetratorRelation: Canonical.Code<Canonical.PerpetratorRelation>? = nil,
            department: String? = nil,
            scheme: String? = nil,
            fir: Canonical.Fir? = nil,
            mandatoryReport: MandatoryReport? = nil,
            contactRef: String? = nil,
            narrative: String? = nil
        ) {
            self.reportedAt = reportedAt
            self.occurredAt = occurredAt
            self.categories = categories
            self.verification = verification
            self.status = status
            self.severity = severity
            self.imminentDanger = imminentDanger
            self.reporter = reporter
            self.place = place
            self.child = child
            self.perpetratorRelation = perpetratorRelation
            self.department = department
            self.scheme = scheme
            self.fir = fir
            self.mandatoryReport = mandatoryReport
            self.contactRef = contactRef
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("reportedAt", reportedAt)
            filled.add("occurredAt", occurredAt)
            filled.add("categories", categories)
            filled.add("verification", verification)
            filled.add("status", status)
            filled.add("severity", severity)
            filled.add("imminentDanger", imminentDanger)
            filled.add("reporter", reporter)
            filled.add("place", place)
            filled.add("child", child)
            filled.add("perpetratorRelation", perpetratorRelation)
            filled.add("department", department)
            filled.add("scheme", scheme)
            filled.add("fir", fir)
            filled.add("mandatoryReport", mandatoryReport)
            filled.add("contactRef", contactRef)
            filled.add("narrative", narrative)
            return filled.list
        }

        /// How serious it is, where the source says so.
        public enum Severity: String, CanonicalList {
            /// `low`
            case low
            /// `medium`
            case medium
            /// `high`
            case high
        }

        /// The report the law demands.
        public struct MandatoryReport: CanonicalObject {
            /// By when it must be reported.
            public var due: String?
            /// Whether it has been.
            public var made: Bool?
            /// When it was.
            public var madeAt: String?

            /// Fills one; what is not given is not said.
            public init(
                due: String? = nil,
                made: Bool? = nil,
                madeAt: String? = nil
            ) {
                self.due = due
                self.made = made
                self.madeAt = madeAt
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("due", due)
                filled.add("made", made)
                filled.add("madeAt", madeAt)
                return filled.list
            }
        }
    }
}
