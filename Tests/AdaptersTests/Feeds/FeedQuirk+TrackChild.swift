extension FeedQuirk {
    /// The institutions' side of TrackChild: Form 17, stays and orders.
    static let trackChildInstitutions =
        [
            (
                "23-form-17-of-a-child-produced-before-the-committee", "when: {childProducedDate: present}",
                "when: {FoundOn: present}"
            ),
            ("23-form-17-of-a-child-produced-before-the-committee", "code(child-sex,", "code(sex,"),
            ("23-form-17-of-a-child-produced-before-the-committee", "dd-MM-yyyy[ HH:mm[ a]]", "dd-MM-yyyy"),
            (
                "23-form-17-of-a-child-produced-before-the-committee",
                ", absent: unknown)\n      kind: const(producedToCwc)", ")\n      kind: const(producedToCwc)"
            ),
            ("24-a-stay-in-an-institution-ends", "AdmittedOn: present,", "AdmittedOn: absent,"),
            ("24-a-stay-in-an-institution-ends", "firstOf(RestoredOn, ReleasedOn)", "ReleasedOn"),
            ("25-orders-of-the-committee-by-their-forms", "firstOf(OrderType, FormNo)", "OrderType"),
            ("25-orders-of-the-committee-by-their-forms", "carer.names: HandedOverTo", "carer.names: GuardianName"),
            ("25-orders-of-the-committee-by-their-forms", "provider: EscortedBy", "provider: Scheme"),
        ]
        .map { (fixture, text, replacement) in FeedQuirk("in.trackchild", fixture, text, replacement) }
        + ["18,placeInInstitution", "FORM 19,placeWithFamily", "44,restoration", "45,escort"]
        .map { row in
            FeedQuirk(
                "in.trackchild",
                "25-orders-of-the-committee-by-their-forms",
                "\n\(row)",
                "\nX\(row)",
                in: "../codes/order-kind.csv"
            )
        }
}
