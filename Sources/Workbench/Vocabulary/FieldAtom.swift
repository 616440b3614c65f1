/// One thing a word of a field's name can stand for, whatever language it is in.
package enum FieldAtom: String, Sendable {
    // MARK: Whose it is

    case child
    case father
    case mother
    case parent
    case guardian
    case spouse
    case sibling
    case relative
    case reporter
    case caller
    case worker
    case perpetrator
    case finder
    case witness
    case contact
    case institution
    case authority
    case police
    case school
    case hospital
    case doctor
    case user
    case lawyer
    case employer
    case companion

    // MARK: Of a name

    case name
    case given
    case middle
    case family
    case second
    case alias
    case full

    // MARK: Of a person

    case sex
    case age
    case birth
    case language
    case nationality
    case ethnicity
    case religion
    case education
    case occupation
    case identity
    case passport
    case aadhaar
    case nationalID
    case birthCertificate
    case schoolID
    case disability
    case vulnerability
    case percent
    case certificate
    case health
    case blood
    case living
    case citizenship
    case marital

    // MARK: Of appearance

    case height
    case weight
    case build
    case complexion
    case hair
    case eyes
    case marks
    case clothing
    case belongings
    case photo
    case face

    // MARK: Of a place

    case place
    case address
    case home
    case district
    case state
    case country
    case locality
    case block
    case postalCode
    case landmark
    case station
    case latitude
    case longitude
    case accuracy
    case areas
    case province
    case commune
    case street
    case point

    // MARK: Of time

    case date
    case time
    case year
    case month
    case day
    case lastSeen
    case missing
    case report
    case register
    case create
    case update
    case found
    case sighting
    case incident
    case start
    case end
    case close
    case admission
    case discharge
    case placement
    case order
    case hearing
    case review
    case visit
    case expiry
    case death
    case status
    case arrival
    case interview
    case opened
    case print
    case produced
    case expected

    // MARK: Of a record

    case id
    case number
    case code
    case record
    case caseFile
    case source
    case version
    case sequence
    case total
    case count
    case unit
    case text
    case kind
    case type
    case category
    case reason
    case relation
    case risk
    case severity
    case urgency
    case danger
    case narrative
    case condition
    case fir
    case sections
    case verified
    case channel
    case result
    case action
    case referral
    case transfer
    case closure
    case service
    case organization
    case department
    case scheme
    case phone
    case email
    case url
    case fax
    case consent
    case flag
    case estimated
    case role
    case classification
    case concern
    case labour
    case situation
    case history
    case measure
    case feature
    case transferID
    case recording
    case incidentRef
    case isChild
    case hotline
    case value
    case content
    case extra

    case repeated
    case callClass
    case system

    // MARK: Of programmes, homes and figures

    case measured
    case muac
    case haemoglobin
    case capacity
    case occupancy
    case serves
    case management
    case inspection
    case stage
    case legallyFree
    case indicator
    case period
    case rating
    case boys
    case girls

    /// Persons other than the child a record is about, offices and houses: whose name or number a field holds.
    static let subjects: Set<FieldAtom> = [
        .father, .mother, .parent, .guardian, .spouse, .sibling, .relative, .reporter, .caller, .worker, .perpetrator,
        .finder,
        .witness, .institution, .authority, .police, .school, .hospital, .doctor, .user, .lawyer, .employer, .companion,
    ]
    /// What happened then or there.
    static let events: Set<FieldAtom> = [
        .lastSeen, .missing, .report, .register, .create, .update, .found, .sighting, .incident, .start, .end, .close,
        .admission,
        .discharge,
        .placement, .order, .hearing, .review, .visit, .expiry, .death, .arrival, .interview, .opened, .print,
        .produced, .expected,
        .birth, .home, .transfer, .referral,
    ]
    /// What no field of the contract holds, whoever it is about.
    static let homeless: Set<FieldAtom> = [
        .nationality, .ethnicity, .religion, .education, .occupation, .marital, .blood, .photo, .face, .email, .url,
        .fax, .system,
        .sequence, .flag, .print, .expiry, .citizenship, .consent, .aadhaar, .history, .total,
    ]
    /// What says nothing of which field it is.
    static let neutral: Set<FieldAtom> = [.record, .content, .text, .child, .measure, .value, .unit]
}
