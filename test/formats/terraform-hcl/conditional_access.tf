resource "azuread_conditional_access_policy" "guests_mfa" {
  display_name = "Guests: MFA"
  state        = "enabledForReportingButNotEnforced"

  conditions {
    client_app_types = ["all"]

    applications {
      included_applications = ["All"]
      excluded_applications = ["bbbbbbbb-0000-4000-8000-000000000001"]
    }

    users {
      excluded_groups = ["aaaaaaaa-0000-4000-8000-000000000001"]

      included_guests_or_external_users {
        guest_or_external_user_types = ["b2bCollaborationGuest", "b2bDirectConnectUser"]

        external_tenants {
          membership_kind = "enumerated"
          members         = ["11111111-1111-4111-8111-111111111111"]
        }
      }
    }
  }

  grant_controls {
    operator          = "OR"
    built_in_controls = ["mfa"]
  }
}
