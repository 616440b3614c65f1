// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A call, visit or message to a helpline, and each later change of it.
    ///
    /// One that is silent, blank or wrong carries no child.
    public struct Contact: CanonicalEvent {
        /// When it began.
        public var startedAt: String
        /// When it ended.
        public var endedAt: String?
        /// The way it came.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var channel: Canonical.Code<Canonical.ContactChannel>?
        /// The helpline.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var helpline: Canonical.Helpline?
        /// What kind of contact it was.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var callClass: Canonical.Code<Canonical.CallClass>?
        /// Whether it is about a child; an emergency that cannot be read is taken to be.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var isChildContact: Bool?
        /// Whether the child is in danger now.
        public var imminentDanger: Bool?
        /// Where the helpline's work on it stands.
        public var status: Canonical.Code<Canonical.ContactStatus>?
        /// Since when it stands there.
        public var statusAt: String?
        /// Who called, wrote or came.
        public var caller: Canonical.Reporter?
        /// Whether the helpline knows the caller from before.
        public var repeatCaller: Bool?
        /// The language spoken.
        public var language: String?
        /// Why the helpline was contacted.
        public var reasons: [Canonical.Code<Canonical.ContactReason>]
        /// Where help is needed.
        public var place: Canonical.Place?
        /// The child it is about.
        public var child: Canonical.Child?
        /// What the helpline did.
        public var actions: [Canonical.Code<Canonical.ContactAction>]
        /// Who took it over.
        public var transferredTo: Canonical.Code<Canonical.Service>?
        /// Its id there.
        public var transferredToId: String?
        /// Who handed it over.
        public var transferredFrom: Canonical.Code<Canonical.Service>?
        /// Its id there.
        public var transferredFromId: String?
        /// The incident it belongs to, by the source's own id.
        public var incidentRef: String?
        /// The reference of the voice recording; never the recording.
        public var recordingRef: String?
        /// The response of an emergency service.
        public var response: Response?
        /// The first information report of the police.
        public var fir: Canonical.Fir?
        /// The summary of the contact.
        public var narrative: String?

        /// The event type, as tables name it.
        public static let reference = "contact/1"

        /// Fills one; what is not given is not said.
        public init(
            startedAt: String,
            endedAt: String? = nil,
            channel: Canonical.Code<Canonical.ContactChannel>?,
            helpline: Canonical.Helpline?,
            callClass: Canonical.Code<Canonical.CallClass>?,
            isChildContact: Bool?,
            imminentDanger: Bool? = nil,
            status: Canonical.Code<Canonical.ContactStatus>? = nil,
            statusAt: String? = nil,
            caller: Canonical.Reporter? = nil,
            repeatCaller: Bool? = nil,
            language: String? = nil,
            reasons: [Canonical.Code<Canonical.ContactReason>] = [],
            place: Canonical.Place? = nil,
            child: Canonical.Child? = nil,
            actions: [Canonical.Code<Canonical.ContactAction>] = [],
            transferredTo: Canonical.Code<Canonical.Service>? = nil,
            transferredToId: String? = nil,
            transferredFrom: Canonical.Code<Canonical.Service>? = nil,
            transferredFromId: String? = nil,
            incidentRef: String? = nil,
            recordingRef: String? = nil,
            response: Response? = nil,
            fir: Canonical.Fir? = nil,
            narrative: String? = nil
        ) {
            self.startedAt = startedAt
            self.endedAt = endedAt
            self.channel = channel
            self.helpline = helpline
            self.callClass = callClass
            self.isChildContact = isChildContact
            self.imminentDanger = imminentDanger
            self.status = status
            self.statusAt = statusAt
            self.caller = caller
            self.repeatCaller = repeatCaller
            self.language = language
            self.reasons = reasons
            self.place = place
            self.child = child
            self.actions = actions
            self.transferredTo = transferredTo
            self.transferredToId = transferredToId
            self.transferredFrom = transferredFrom
            self.transferredFromId = transferredFromId
            self.incidentRef = incidentRef
            self.recordingRef = recordingRef
            self.response = response
            self.fir = fir
            self.narrative = narrative
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("startedAt", startedAt)
            filled.add("endedAt", endedAt)
            filled.add("channel", channel)
            filled.add("helpline", helpline)
            filled.add("callClass", callClass)
            filled.add("isChildContact", isChildContact)
            filled.add("imminentDanger", imminentDanger)
            filled.add("status", status)
            filled.add("statusAt", statusAt)
            filled.add("caller", caller)
            filled.add("repeatCaller", repeatCaller)
            filled.add("language", language)
            filled.add("reasons", reasons)
            filled.add("place", place)
            filled.add("child", child)
            filled.add("actions", actions)
            filled.add("transferredTo", transferredTo)
            filled.add("transferredToId", transferredToId)
            filled.add("transferredFrom", transferredFrom)
            filled.add("transferredFromId", transferredFromId)
            filled.add("incidentRef", incidentRef)
            filled.add("recordingRef", recordingRef)
            filled.add("response", response)
            filled.add("fir", fir)
            filled.add("narrative", narrative)
            return filled.list
        }

        /// The response of an emergency service.
        public struct Response: CanonicalObject {
            /// When somebody was sent.
            public var dispatchedAt: String?
            /// When they arrived.
            public var arrivedAt: String?
            /// When the response ended.
            public var closedAt: String?

            /// Fills one; what is not given is not said.
            public init(
                dispatchedAt: String? = nil,
                arrivedAt: String? = nil,
                closedAt: String? = nil
            ) {
                self.dispatchedAt = dispatchedAt
                self.arrivedAt = arrivedAt
                self.closedAt = closedAt
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("dispatchedAt", dispatchedAt)
                filled.add("arrivedAt", arrivedAt)
                filled.add("closedAt", closedAt)
                return filled.list
            }
        }
    }
}
