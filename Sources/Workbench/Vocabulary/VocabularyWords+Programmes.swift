extension VocabularyWords {
    /// Nutrition, homes, adoption, figures, and what beneficiaries say.
    static let programmes = """
        muac: muac, mid upper arm circumference, arm circumference, upper arm circumference, perimetro braquial, perimetre brachial, pb mm, lila, lingkar lengan atas
        haemoglobin: haemoglobin, hemoglobin, hb, hgb, hemoglobina, hemoglobine
        visit measured date: measurement date, date of measurement, date measured, weighing date, date of weighing
        capacity: capacity, approved capacity, licensed capacity, sanctioned strength, bed capacity, number of beds, beds, places available, capacidad, capacidade, capacite, kapazitat, platze, kapasitas, kapasite, suc chua, quy mo
        occupancy: occupancy, current occupancy, children in care, number of children, children present, residents, current strength, ocupacion, ocupacao, occupation actuelle, belegung, so tre dang nuoi
        serves: serves, gender served, population served, sex served, accepts, admits
        management: management, ownership, run type, managed by type, tragerschaft, titularidad
        inspection: inspection, inspected, last inspection, inspection date, date of inspection, inspeccion, inspecao
        stage: stage, phase, adoption stage, step, milestone, adoption status, etapa, fase
        legallyFree: legally free, lfa, free for adoption, declared free, legally free for adoption
        indicator: indicator, indicator code, indicator name, metric, measure name, data element, dataelement, kpi, indicador, indicateur, indikator, chi tieu, chi so
        period: period, time period, reporting period, reference period, quarter, financial year, fiscal year, periodo, periode, zeitraum, dataperiod, ky bao cao, ky
        rating: rating, satisfaction, satisfaction level, score given, calificacion, note de satisfaction
        boys: boys, male children, ninos varones, meninos, garcons, jungen
        girls: girls, female children, meninas, filles, madchen
        order caseFile number: court order number, order number, order no
        lawyer: judge, magistrate, judge name, judicial officer, presiding officer, juez, jueza, juiz, richter, richterin, giudice
        """
}
