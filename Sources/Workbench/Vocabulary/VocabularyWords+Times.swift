extension VocabularyWords {
    /// Times and what happened then.
    static let times = """
        date: date, dated, day date, dt, dte, on date, fecha, fec, dia, jour, le, datum, giorno, tanggal, tarehe, ngay, ngay thang, dinank, tithi, tarikh, timestamp, datetime, date time, datetime stamp, date hour, fecha hora, fecha y hora, data hora, data e hora, date heure, date et heure, datum uhrzeit, data e ora, ngay gio, thoi gian, thoi diem, when, since, on, at
        content: data, dados, datos
        time: time, hour, hora, horario, heure, uhrzeit, zeit, ora, gio, luc, vao luc, samay, time of day
        year: year, ano, annee, jahr, anno, nam, varsh, years, anos, annees, jahre, anni, yr, yrs
        month: month, mes, mois, monat, mese, thang, maah, months, meses, monate
        day: day, days, dias, jours, tage, giorni
        lastSeen: last seen, last news, last heard from, last time seen, lastseen, last seen on, last contact, last contacted, last known, last known location, last sighting, seen last, date last seen, dlc, date of last contact, ultima vez vista, ultima vez visto, visto por ultima vez, vista por ultima vez, ultima vez, ultimo avistamiento, fecha de ultimo avistamiento, visto pela ultima vez, vista pela ultima vez, vu pour la derniere fois, vue pour la derniere fois, vu la derniere fois, dernier lieu, derniere fois, zuletzt gesehen, letztmals gesehen, zuletzt, visto l ultima volta, lan cuoi, nhin thay lan cuoi, lan cuoi nhin thay, thay lan cuoi, missing person last seen, last seen location
        missing: missing, pfif, people finder, missing since, missing from, gone missing, went missing, disappearance, disappeared, disappeared on, vanished, absence, absconded, desaparicion, desaparecio, extravio, extraviado, se extravio, desaparecimento, desapareceu, sumico, disparition, disparu le, disparue, disparait, vermisst, vermisst seit, verschwunden, verschwinden, abgangig, scomparsa, scomparso, mat tich, mat tich tu, bo di, gumshuda, guma, hilang, amepotea
        report: report, sinalizacao, solicitud, peticion, solicitacao, demande, reported, reported on, report date, reported at, reporting, notification, notified, complaint, complaint date, declaration, declared, missing person declaration, reportado, reporte, denuncia, denunciado, fecha de denuncia, fecha de reporte, aviso, notificacion, notificacao, comunicacao, comunicado, signalement, signale, date de signalement, meldung, gemeldet, anzeige, meldedatum, segnalazione, bao cao, to giac, bao tin, tiep nhan, tiep nhan tin, tiep nhan thong tin, ngay tiep nhan, ngay bao, suchana, report received, received, date received, referral received, source date, intake, intake date, complaint received, allegation date
        register: registration, registered, register, enrolment, enrollment, registro, registrado, data de registro, fecha de registro, inscripcion, enregistrement, enregistre, registrierung, registrierungsdatum, erfasst, erfassung, registrazione, dang ky, ngay dang ky, entered, date entered, publication, published, publicacion, publicado, veroffentlicht
        create: entry, entry date, created, created at, createdon, create, creation, date created, inserted, insert, creado, creacion, criado, criacao, cree, erstellt, angelegt, anlage, creato, ngay tao, tao luc, ngay lap, inclusion
        update: updated, updated at, updated on, last updated, lastupdated, last updated at, last update, modified, modified at, modified on, last modified, lastmodified, modification, date modified, last change, last changed, changed, changed at, change, changes, revision, revised, actualizado, actualizacion, ultima actualizacion, fecha de actualizacion, fecha modificacion, modificado, atualizado, atualizacao, ultima atualizacao, alteracao, mis a jour, mise a jour, derniere mise a jour, modifie, aktualisiert, aktualisierung, letzte anderung, geandert, zuletzt geandert, aggiornato, ultimo aggiornamento, aggiornamento, cap nhat, ngay cap nhat, lan cap nhat
        found: found, located, recovered, recovery, traced, returned, reunited, rescued, discovered, resolved, date located, date found, date recovered, date returned, hallado, hallazgo, localizado, localizada, localizacion, encontrado, encontrada, fecha de localizacion, localizacao, data localizacao, retrouve, retrouvee, date de decouverte, decouverte, aufgefunden, gefunden, wiedergefunden, fundort, funddatum, ritrovato, ritrovamento, tim thay, tim duoc, phat hien, missing person found
        sighting: sighting, sighted, seen, spotted, avistamiento, avistado, avistada, signalement vu, gesichtet, sichtung, avvistamento, waargenomen
        incident: incident, incidents, occurred, occurrence, occurrence date, event, event date, abuse date, offence date, incidente, hecho, hechos, suceso, ocurrido, ocorrencia, data do fato, fato, evenement, faits, vorfall, ereignis, tatzeit, fatto, evento, vu viec, su viec, xay ra, ngay xay ra
        start: start, started, begin, began, beginning, from, start date, startdate, commenced, since date, call start, inicio, desde, debut, beginn, von, inizio, bat dau, tu ngay, tu, start time, effective, decom, commencement
        end: end, ended, end date, enddate, finish, finished, until, to, till, thru, fin, termino, hasta, ate, ende, bis, fine, ket thuc, den ngay, den, end time, ceased, ceased date, dec
        close: closed, closure, closing, case closed, date closed, closure date, closed at, closed on, cierre, cerrado, fecha de cierre, encerramento, encerrado, cloture, clos, abschluss, abgeschlossen, chiusura, dong ho so, ngay dong, ket thuc ho so
        opened: opened, open date, case opened, opening, date opened, opened on, apertura, fecha de apertura, abertura, ouverture, eroffnung, eroffnet, ngay mo, mo ho so, ngay lap ho so, case start
        admission: admission, admitted, admit, admitted on, admission date, entry to care, removal, removal date, date of latest removal, ingreso, fecha de ingreso, ingresso, entrada, data de entrada, admission en, entree, date d entree, aufnahme, aufnahmedatum, ammissione, ngay vao, ngay nhan vao, nhap vao
        discharge: discharge, discharged, exit, exit date, release, released, left, egreso, fecha de egreso, salida, saida, desligamento, sortie, date de sortie, entlassung, dimissione, ra khoi, ngay ra, ngay roi
        placement: placement, placements, placed, colocacion, acogimiento, acolhimento data, placement familial, unterbringung, collocamento, sap xep, bo tri, plac
        order: order, ordered, order date, decision, decision date, resolution, ordonnance, jugement, beschluss, anordnung, quyet dinh
        hearing: hearing, next hearing, hearing date, audiencia, audience, anhorung, verhandlung, phien hop
        review: review, review date, next review, assessment, assessed, assessment date, evaluation, revision date, evaluacion, bewertung, danh gia, follow up, followup, next follow up, case plan, plan date
        visit: visit, visits, home visit, visita, visite, besuch, tham
        interview: interview, interview date, entrevista, entretien
        expiry: expiry, expires, expiration, valid until, expiry date, vencimiento, validade, ablauf, het han
        death: death, died, deceased, date of death, fallecimiento, muerte, obito, morte, deces, tod, verstorben, tu vong, chet
        arrival: arrival, arrived, llegada, chegada, arrivee, ankunft, arrivo, den noi
        expected: expected, anticipated, due, planned, previsto, prevu, geplant, du kien
        produced: produced, produced before, production date, produced on
        print: printed, print date, exported, export date, generated, generated at, document creation date, extraction
        missing date: fecha de hechos, fecha de los hechos, fecha hechos, missing on, date missing, date last heard
        missing type: case category type
        report date: eingangsdatum, eingang am, eingelangt am, date received, received date, received on, received at, received, date of receipt, sent, date sent, date of call, call date, date of report, date of referral, date of notification, date of complaint, date complaint received, fecha del reporte, data da denuncia
        """
}
