/** What a group answers where no paragraph has to change: papers that are missing or differ. German, as the court reads it. */
export const REPLIES: Readonly<Record<string, string>> = {
  "D-02": "Wir reichen das ergänzte Protokoll der Gründungsversammlung nach.",
  "D-03":
    "Wir haben die Bezeichnungen der Ämter im Protokoll an die Satzung angepasst und reichen das berichtigte Protokoll unterschrieben nach.",
  "D-04": "Wir reichen das Protokoll mit den fehlenden Unterschriften nach.",
  "D-09": "Wir reichen die fehlenden Angaben zu den Mitgliedern des Vorstands nach.",
  "D-10": "Wir reichen eine Anmeldung nach, die Mitglieder des Vorstands in vertretungsberechtigter Zahl unterschrieben haben.",
  "D-11": "Wir reichen die Anmeldung mit öffentlich beglaubigten Unterschriften nach.",
  "D-12": "Wir reichen die fehlenden Abschriften nach.",
  "D-13": "Bitte leiten Sie unsere Anmeldung an das zuständige Gericht weiter.",
  "R-74": "Wir reichen die Satzung mit dem Tag der Errichtung nach.",
  "R-75": "Wir reichen die Satzung mit den Unterschriften von mindestens sieben Mitgliedern nach.",
}
