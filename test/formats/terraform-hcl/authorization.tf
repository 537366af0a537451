terraform {
  required_providers {
    microsoft365wp = {
      source = "terraprovider/microsoft365wp"
    }
  }
}

resource "microsoft365wp_authorization_policy" "singleton" {
  allow_invites_from                              = "everyone"
  guest_user_role_id                              = "a0b1b346-4d3e-4e8b-98f8-753987be4970"
  allow_email_verified_users_to_join_organization = true
}
