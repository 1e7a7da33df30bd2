const organisations: Readonly<Record<string, string>> = {
  "African Union": "AFU",
  "Arab League": "ARL",
  "European Union": "EEC",
  "League of Arab States": "ARL",
  NATO: "NAT",
  "North Atlantic Treaty Organization": "NAT",
  "Organization for Security and Cooperation in Europe": "OSCE",
  "UN Security Council": "UNO",
  "United Nations": "UNO",
};

/** The code under which an organisation of states is a principal in every data set; GDELT's where it has one. */
export function organisationOfName(name: string): string | undefined {
  return organisations[name];
}
