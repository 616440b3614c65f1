// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

public import Formats

extension Canonical {
    /// A child in the role one event shows: a missing child, one found, one called about.
    ///
    /// Two events are never merged into one child.
    public struct Child: CanonicalObject {
        /// The source's own id of the child; it means nothing at another source.
        public var id: String?
        /// The recorded sex.
        ///
        /// Required: `nil` rejects the record, or lets an emergency go out in part.
        public var sex: Canonical.Code<Canonical.Sex>?
        /// The child's names, the official one first.
        public var names: [Canonical.Name]
        /// The age as the source gives it.
        public var age: Canonical.Age?
        /// The birth date.
        public var birthDate: Canonical.BirthDate?
        /// The languages the child speaks.
        public var languages: [String]
        /// Marks by which the child may be recognised.
        public var marks: String?
        /// What the child looks like.
        public var physical: Physical?
        /// What makes the child need protection.
        public var vulnerabilities: [Canonical.Code<Canonical.Vulnerability>]
        /// A disability and its certificate.
        public var disability: Disability?
        /// Parents, guardians and other family.
        public var relatedPersons: [Canonical.RelatedPerson]
        /// Numbers that authorities gave to the child.
        public var identifiers: [Canonical.Identifier]
        /// The child's home address.
        public var address: String?

        /// Fills one; what is not given is not said.
        public init(
            id: String? = nil,
            sex: Canonical.Code<Canonical.Sex>?,
            names: [Canonical.Name] = [],
            age: Canonical.Age? = nil,
            birthDate: Canonical.BirthDate? = nil,
            languages: [String] = [],
            marks: String? = nil,
            physical: Physical? = nil,
            vulnerabilities: [Canonical.Code<Canonical.Vulnerability>] = [],
            disability: Disability? = nil,
            relatedPersons: [Canonical.RelatedPerson] = [],
            identifiers: [Canonical.Identifier] = [],
            address: String? = nil
        ) {
            self.id = id
            self.sex = sex
            self.names = names
            self.age = age
            self.birthDate = birthDate
            self.languages = languages
            self.marks = marks
            self.physical = physical
            self.vulnerabilities = vulnerabilities
            self.disability = disability
            self.relatedPersons = relatedPersons
            self.identifiers = identifiers
            self.address = address
        }

        /// Its filled members, in schema order.
        public var filledMembers: [JSONValue.Member] {
            var filled = CanonicalMembers()
            filled.add("id", id)
            filled.add("sex", sex)
            filled.add("names", names)
            filled.add("age", age)
            filled.add("birthDate", birthDate)
            filled.add("languages", languages)
            filled.add("marks", marks)
            filled.add("physical", physical)
            filled.add("vulnerabilities", vulnerabilities)
            filled.add("disability", disability)
            filled.add("relatedPersons", relatedPersons)
            filled.add("identifiers", identifiers)
            filled.add("address", address)
            return filled.list
        }

        /// What the child looks like.
        public struct Physical: CanonicalObject {
            /// Height, centimetres.
            public var heightCm: Double?
            /// Weight, kilograms.
            public var weightKg: Double?
            /// Build, in the source's words.
            public var build: String?
            /// Complexion, in the source's words.
            public var complexion: String?
            /// Hair, in the source's words.
            public var hair: String?
            /// Eyes, in the source's words.
            public var eyes: String?

            /// Fills one; what is not given is not said.
            public init(
                heightCm: Double? = nil,
                weightKg: Double? = nil,
                build: String? = nil,
                complexion: String? = nil,
                hair: String? = nil,
                eyes: String? = nil
            ) {
                self.heightCm = heightCm
                self.weightKg = weightKg
                self.build = build
                self.complexion = complexion
                self.hair = hair
                self.eyes = eyes
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("heightCm", heightCm)
                filled.add("weightKg", weightKg)
                filled.add("build", build)
                filled.add("complexion", complexion)
                filled.add("hair", hair)
                filled.add("eyes", eyes)
                return filled.list
            }
        }

        /// A disability and its certificate.
        public struct Disability: CanonicalObject {
            /// The kind of disability.
            public var type: Canonical.Code<Canonical.DisabilityType>?
            /// The certified degree, percent.
            public var percent: Int?
            /// The number of the certificate, which tells birth year and kind.
            public var certificate: String?

            /// Fills one; what is not given is not said.
            public init(
                type: Canonical.Code<Canonical.DisabilityType>? = nil,
                percent: Int? = nil,
                certificate: String? = nil
            ) {
                self.type = type
                self.percent = percent
                self.certificate = certificate
            }

            /// Its filled members, in schema order.
            public var filledMembers: [JSONValue.Member] {
                var filled = CanonicalMembers()
                filled.add("type", type)
                filled.add("percent", percent)
                filled.add("certificate", certificate)
                return filled.list
            }
        }
    }
}
