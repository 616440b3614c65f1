extension CanaryFeed {
    /// A child with a number of its own, one without, and one of whom nothing was measured.
    static let growthMonitoring = CanaryFeed(
        id: "in.poshan",
        shaped: [
            "awc_site_code": "06087010112", "state": "Haryana", "district": "Nuh", "lgd_code": "604",
            "dob": "17/11/2023",
            "sex": "F", "month": "Jul-2025", "measured_on": "12/07/2025", "age_in_months": "19", "age_in_years": "1",
            "age": "19 माह", "mobile": "9000000099", "recorded_weight": "7.85", "weight_unit": "kg", "weight_g": "7850",
            "recorded_height": "71.35", "height_unit": "cm", "height_in": "28", "height_ft": "2'4\"\"",
            "recorded_length": "71.35", "muac": "11.25", "muac_unit": "cm", "muac_mm": "112", "hb": "8.35",
            "hb_unit": "g/dL", "hb_g_l": "83", "beneficiary_type": "0-6 months",
        ],
        kinds: [
            Kind(shaped: [:]), Kind(shaped: ["case_id": nil, "measured_on": nil]),
            Kind(shaped: [
                "recorded_weight": nil, "weight_g": nil, "recorded_height": nil, "height_in": nil, "height_ft": nil,
                "recorded_length": nil, "muac": nil, "muac_mm": nil, "hb": nil, "hb_g_l": nil,
                "nutrition_status_last_recorded": nil, "current_month_stunting": nil, "current_month_wasting": nil,
                "nutrition_status": nil, "muac_status": nil, "anaemia": nil, "oedema": nil,
            ]),
        ],
        secret: ["address", "remarks"],
        idField: nil,
        phoneField: "mobile",
        refusing: "sex",
        restrictedValues: ["9000000099", "06087010112", "2023-11-17"]
    )
}
